/** What the registration template says to the person who fills it in, besides headings and labels. */
export const registrationTemplateTexts = {
  title: "Registreringsfil – NNS indikatorer",
  leads: [
    "Fyll i uppgifterna här, sedan populationerna och en rad per besvarad enkät på gruppens blad.",
    "Lämna cellen tom om en fråga inte är besvarad. Ta bort blad för grupper som ni inte har frågat.",
    "Tryck på Kontrollera i tillägget NNS indikatorer när du är klar, eller när du vill.",
  ],
  populationsLead:
    "En rad per respondentgrupp och insats. Är gruppen inte uppdelad på insatser skriver du Hela förbundet.",
  choose: "Välj i listan",
  chooseText: "Välj ett av alternativen i listan.",
  association: "Förbundets namn, utan ordet samordningsförbund.",
  period: "Skriv datumet som år-månad-dag. Mätperioden är november till oktober.",
  notDate: "Skriv ett datum som år-månad-dag, till exempel 2023-05-17.",
  contact: "Den som kan svara på frågor om filen. Följer bara med till nätverket om ni väljer det.",
  routine: "Hur enkäten till pågående deltagare delas ut.",
  population: "Ett helt antal personer, 0 eller större.",
  number: "Enkätens löpnummer. Skriv inget som pekar ut en person.",
  activity: "Insatsens namn, skrivet som på bladet Populationer.",
  unknownActivity: "Insatsen finns inte på bladet Populationer. Vill du skriva så ändå?",
  date: "Dagen då enkäten besvarades, som år-månad-dag.",
  outsidePeriod: "Det är inte ett datum i mätperioden på bladet Start. Vill du skriva så ändå?",
  answer: "Inte ett svarsalternativ",
  freeText: "Stannar hos er: fritext skickas aldrig in. Skriv inget som pekar ut en person.",
} as const;
