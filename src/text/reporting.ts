/** Texts of the view that writes the sheets of the national report. */
export const reportingTexts = {
  intro:
    "Här skrivs den nationella rapportens tabeller och diagram ur resultatfilen, ett blad per kapitel. Siffrorna är formler. Dina kommentarer på bladen är kvar när du skapar rapporten igen.",
  showsAll: "Visa också siffror med färre än fem svar",
  showsAllHint: "Bara för arbete inom nätverket. Sprid inte sådana siffror.",
  make: "Skapa rapporten",
  working: "Räknar …",
  writing: "Skriver rapportens blad …",
  doneTitle: "Rapporten är klar",
  agree: (count: number) => `Alla ${count} formler ger samma värde som tilläggets egen beräkning. Spara arbetsboken.`,
  differTitle: "Formlerna och beräkningen skiljer sig åt",
  differ: (count: number) =>
    `${count === 1 ? "En formel" : `${count} formler`} ger ett annat värde än tilläggets egen beräkning. Överst på varje blad står vilken cell som är den första. Använd inte siffrorna förrän det är utrett.`,
  sheets: "Rapportens blad",
} as const;
