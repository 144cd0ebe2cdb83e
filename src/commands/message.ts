import "./message.css";

/** Shows the words a command was given to say; as text, whatever they are. */
const words = new URLSearchParams(window.location.search);
for (const id of ["title", "advice"]) {
  const element = document.getElementById(id);
  if (element) element.textContent = words.get(id);
}
