/**
 * Names of associations that have taken part, as the reports print them: appendix 1 of the report of 2023, and table 1
 * of report 2018-1 where it has others or other spellings. A name that is not here may well be an association's; the
 * list is there to find near misses.
 */
export const knownAssociations: readonly string[] = [
  "Blekinge",
  "Centrala Östergötland",
  "Degerfors/Karlskoga",
  "Finnveden",
  "Fryksdalen",
  "Gotland",
  "Gävleborg",
  "Halland",
  "Huddinge Botkyrka Salem",
  "Högländet",
  "Jämtland",
  "Kalmar län",
  "Klarälvdalen",
  "Lekeberg och Örebro",
  "Norra Västmanland",
  "Roslagen",
  "Samsund",
  "Sollentuna - Upplands Väsby - Sigtuna",
  "Stockholms stad",
  "Sundsvall",
  "Södertälje",
  "Södra Dalarna",
  "Södra Norrbotten",
  "Södra Vänern",
  "Södra Vätterbygden",
  "Väst",
  "Västerbergslagen",
  "Västerdalarna",
  "Västerås",
  "Västra Värmlands och Norra Dalslands",
  "Västra Östergötland",
  "Östra Södertörn",
  "Falun",
  "Göteborg Hisingen",
  "Huddinge/Botkyrka/Salem",
  "Mitt Skåne",
  "Nedansiljan",
  "Samspelet",
  "Skellefteå/Norsjö",
  "Trollhättan/Lilla Edet/Grästorps",
];

/** Words before a name that are no part of it, folded. */
export const associationPrefixes: readonly string[] = ["samordningsförbundet", "samordningsförbund", "finsam"];
