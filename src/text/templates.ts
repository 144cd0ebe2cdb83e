import type { TemplateKind } from "../app/templateFile";

interface TemplateTexts {
  readonly title: string;
  readonly about: string;
  readonly make: string;
  readonly making: string;
  readonly made: string;
}

const opened = "öppnas som en ny arbetsbok. Spara den under ett eget namn. Den här arbetsboken ändras inte.";

/** The view of empty workbooks. */
export const templateTexts: Readonly<Record<TemplateKind, TemplateTexts>> = {
  registration: {
    title: "Registreringsfil",
    about: `För enkätsvaren: ett blad för varje respondentgrupp, en rad för varje enkät. Den ${opened}`,
    make: "Skapa registreringsfil",
    making: "Skapar registreringsfilen …",
    made: "Registreringsfilen är öppnad som en ny arbetsbok.",
  },
  distribution: {
    title: "Utdelningsfil",
    about: `Håller reda på vilka som har fått enkäten och vilka som inte har fått den, och varför. Den är frivillig. Den ${opened}`,
    make: "Skapa utdelningsfil",
    making: "Skapar utdelningsfilen …",
    made: "Utdelningsfilen är öppnad som en ny arbetsbok.",
  },
};
