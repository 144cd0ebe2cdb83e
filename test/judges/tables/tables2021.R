# The tables of Nationell indikatorrapport 2023, for whatever year the data is of.
subgroups_of <- function(g, own) {
  rows <- list(samtliga = rep(TRUE, nrow(own)))
  if (g %in% groups[1:2]) { rows$kvinnor <- own$kon %in% 1; rows[["män"]] <- own$kon %in% 2 }
  if (g == "referrers") for (e in 1:4) rows[[employers[e]]] <- own$arbetsgivare %in% e
  rows
}
employers <- c("Arbetsförmedlingen", "Försäkringskassan", "Kommun", "Hälso-Sjukvård")
subgroup_codes <- c("samtliga", "kvinnor", "män", employers)
group_names <- c("Deltagare Pågående", "Deltagare Avslut", "Personal", "Chefsgrupper", "Styrelser", "Remittenter")
rate_names <- replace(group_names, 4:5, c("Parternas chefsgrupp", "Styrelse"))
section_names <- replace(rate_names, 1:2, c("Deltagare - pågåendeenkät", "Deltagare - avslutsenkät"))

table_1 <- function() {
  answered <- sapply(groups, function(g) nrow(of_group(g)))
  caption("1", "Tabell 1 Antal enkäter och förbund per respondentgrupp.")
  headings("1", group_names, "Totalt")
  row("1", "Antal besvarade enkäter", number(answered), number(sum(answered)))
  taking_part <- sapply(groups, function(g) length(unique(of_group(g)$forbund)))
  row("1", "Antal deltagande förbund", number(taking_part), number(nrow(associations)))
}

table_2 <- function() {
  caption("2", "Tabell 2 Variabler använda vid Chi2-tester för respektive fråga.")
  headings("2", "Test 1: Kön Positivt", "Test 2: Kön Klart positivt", "Test 3: Mätperiod Positivt", "Test 4: Mätperiod Klart positivt")
  section("2", "Kön")
  row("2", "Samtliga", "", "", "X", "X"); row("2", "Kvinnor", "X", "X", "X", "X"); row("2", "Män", "X", "X", "X", "X")
  section("2", "Mätperiod")
  row("2", year - 1, "", "", "X", "X"); row("2", year, "X", "X", "X", "X")
  section("2", "Svarskategori")
  row("2", "Negativt", "X", "X", "X", "X"); row("2", "Varken eller", "X", "X", "X", "X")
  row("2", "Positivt", "X", "", "X", ""); row("2", "Klart positivt", "", "X", "", "X")
}

# Populations and shares of some rows; referrers have no target population and are left out of the shares that use it.
rates <- function(p) {
  with_target <- p[p$grupp != match("referrers", groups), ]
  target <- total(with_target$malpop)
  c(number(target), number(total(p$undersokt)), percent(total(with_target$undersokt), target),
    number(sum(p$antal)), percent(sum(p$antal), total(p$undersokt)),
    percent(if (nrow(with_target) == 0) NA else sum(with_target$antal), target))
}
# Whether an association has anything to do with a group: what it says is in the totals, so it has a row.
positive <- function(x) !is.na(x) & x > 0
counts_for <- function(p) positive(p$antal) | positive(p$undersokt) | (positive(p$malpop) & p$grupp != match("referrers", groups))
rate_headings <- c("Målpopulation", "Undersökt population", "Undersökt population i förhållande till målpopulation",
  "Antal svar: svarat på minst en fråga", "Andel svar: undersökt population", "Andel svar: målpopulation")

table_3 <- function() {
  caption("3", sprintf("Tabell 3 Svarsfrekvenser per respondentgrupp %d.", year))
  headings("3", rate_headings)
  for (i in seq_along(groups)) row("3", rate_names[i], rates(people_of(groups[i])))
  in_use <- unique(populations$grupp[counts_for(populations)])
  figures <- rates(populations[populations$grupp %in% in_use, ])
  referrers <- match("referrers", groups) %in% in_use
  if (referrers) figures[c(3, 6)] <- paste0(figures[c(3, 6)], ifelse(figures[c(3, 6)] == "–", "", "*"))
  row("3", "Totalt", figures)
  if (referrers) footnote("3", "Remittenter ej inkluderade i beräkning")
}

sex_tables <- function() for (i in 1:2) {
  id <- 3 + i; sex <- of_group(groups[i])$kon
  caption(id, sprintf("Tabell %d Antal svarande %s uppdelat på kön.", id, tolower(group_names[i])))
  headings(id, group_names[i], "Andel")
  parts <- c("Uppgett sig vara kvinna" = sum(sex %in% 1), "Uppgett sig vara man" = sum(sex %in% 2),
    "Ej uppgett variabeln kön" = sum(!(sex %in% 1:2)), "Totalt antal enkätsvar" = length(sex))
  for (name in names(parts)) row(id, name, number(parts[[name]]), percent(parts[[name]], length(sex)))
}

table_6 <- function() {
  caption("6", paste("Tabell 6 Rutin för utdelning av pågåendeenkäten till deltagare. Antal och andel som tillfrågats",
    "utifrån de två tillvägagångssätten, könsuppdelat."))
  headings("6", "Begränsad period under året", "Kontinuerligt under året", "Okänt", "Totalt")
  ongoing <- of_group(groups[1])
  for (part in c("Kvinnor", "Män", "Totalt")) {
    own <- ongoing[switch(part, Kvinnor = ongoing$kon %in% 1, "Män" = ongoing$kon %in% 2, Totalt = rep(TRUE, nrow(ongoing))), ]
    handed <- c(sapply(1:3, function(r) sum(own$rutin == r)), nrow(own))
    section("6", part)
    row("6", "Antal", number(handed)); row("6", "Andel", percent(handed, nrow(own)))
  }
}

heading_of <- function(q) c(paste("Fråga", q$nr), section_names[match(q$grupp, groups)])

# x.1: answers by category; a star on women and men where they differ.
answers <- function(id, indicator, own_questions) {
  scale <- if (own_questions$skala[1] == "III") "III" else "I"
  caption(id, sprintf("Tabell %s Indikator %s.", id, indicator))
  headings(id, if (scale == "III") c("Nej", "Ja") else c("Negativt", "Varken eller", "Positivt", "(Klart positivt)"))
  any_star <- FALSE
  for (i in seq_len(nrow(own_questions))) {
    q <- own_questions[i, ]; own <- of_group(q$grupp); x <- own[[q$variabel]]
    rows <- subgroups_of(q$grupp, own); categories <- categories_of(scale)
    tests <- lapply(categories, function(category) if (!is.null(rows$kvinnor)) {
      women <- x[rows$kvinnor]; men <- x[rows[["män"]]]
      pearson(k_of(women, category, scale), n_of(women), k_of(men, category, scale), n_of(men))
    })
    section(id, heading_of(q))
    for (name in names(rows)) {
      mine <- x[rows[[name]]]
      figures <- sapply(seq_along(categories), function(j) {
        k <- k_of(mine, categories[j], scale)
        text <- percent(k, n_of(mine))
        if (categories[j] == "clearlyPositive") text <- bracketed(text)
        starred <- significant(tests[[j]]) && name %in% c("kvinnor", "män")
        any_star <<- any_star || starred
        paste0(text, if (starred) "*")
      })
      row(id, sprintf("%s (n=%d)", name, n_of(mine)), figures)
    }
    # Ja and Nej are one test.
    for (j in seq_along(categories)) if (scale != "III" || categories[j] == "positive") put_test("sex", q$variabel, categories[j], tests[[j]])
    if (q$grupp == groups[1]) for (category in setdiff(categories, if (scale == "III") "negative")) {
      limited <- x[own$rutin == 1]; continuous <- x[own$rutin == 2]
      put_test("routine", q$variabel, category,
        pearson(k_of(limited, category, scale), n_of(limited), k_of(continuous, category, scale), n_of(continuous)))
    }
  }
  if (any_star) footnote(id, "statistiskt signifikant skillnad mellan könen på 5 %-nivån.")
}
bracketed <- function(text) if (text == "–") text else paste0("(", text, ")")

# x.2: key figures of three years. This year is counted from the surveys; earlier years are what the history says.
trend <- function(id, indicator, own_questions) {
  kind <- if (all(own_questions$nyckeltal == "positive")) "positiva" else "klart positiva"
  caption(id, sprintf('Tabell %s Nyckeltal "andelen %s svar" för indikator %s, jämförelse %d–%d.', id, kind, indicator, year - 2, year))
  headings(id, paste(rep((year - 2):year, each = 2), c("antal svar", "nyckeltal")))
  any_star <- FALSE
  for (i in seq_len(nrow(own_questions))) {
    q <- own_questions[i, ]; own <- of_group(q$grupp)
    rows <- subgroups_of(q$grupp, own)
    section(id, heading_of(q))
    for (name in names(rows)) {
      x <- own[[q$variabel]][rows[[name]]]
      of <- function(y) {
        h <- history[history$fraga == q$kod & history$undergrupp == match(name, subgroup_codes) & history$ar == y, ]
        if (nrow(h) == 0) c(NA, NA) else c(sum(h$antal[h$inyckeltal == 1]), sum(h$antal))
      }
      counts <- list(of(year - 2), of(year - 1), c(k_of(x, key_category(q), q$skala), n_of(x)))
      test <- NULL
      if (!(name %in% employers) && !anyNA(counts[[2]])) test <- pearson(counts[[2]][1], counts[[2]][2], counts[[3]][1], counts[[3]][2])
      put_test("year", q$variabel, name, test)
      any_star <- any_star || significant(test)
      star <- c("", rep(if (significant(test)) "*" else "", 2))
      row(id, name, unlist(lapply(1:3, function(j) c(number(counts[[j]][2]), paste0(percent(counts[[j]][1], counts[[j]][2]), star[j])))))
    }
  }
  if (any_star) footnote(id, sprintf("statistiskt signifikant skillnad för nyckeltalet mellan år %d-%d på 5 %%-nivån.", year - 1, year))
}

indicator_tables <- function() {
  number <- 6
  for (indicator in indicators$nr) {
    own <- questions[questions$indikator %in% indicator, ]
    own <- own[order(own$ordning), ]
    if (nrow(own) == 0) next
    number <- number + 1; part <- 1
    for (kind in c(TRUE, FALSE)) if (any((own$skala == "III") == kind)) {
      answers(paste0(number, ".", part), indicator, own[(own$skala == "III") == kind, ]); part <- part + 1
    }
    trend(paste0(number, ".", part), indicator, own)
  }
}

table_22 <- function() {
  earlier <- years[years$ar >= 2018 & years$ar < year, ]
  now <- data.frame(ar = year, enkater = nrow(surveys), antalforbund = nrow(associations), ilandet = years$ilandet[years$ar == year])
  all <- rbind(earlier[order(earlier$ar), ], now)
  caption("22", sprintf("Tabell 22 Antal insamlade enkäter och deltagande förbund %d–%d.", all$ar[1], year))
  headings("22", all$ar, "Totalt")
  mean <- floor((20 * all$enkater + all$antalforbund) / (2 * all$antalforbund)) / 10
  row("22", "Totalt insamlade enkäter", number(all$enkater), number(sum(all$enkater)))
  row("22", "Antal deltagande förbund", number(all$antalforbund), "–")
  row("22", "Genomsnitt antal enkäter per förbund", ifelse(all$antalforbund == 0, "–", sprintf("%.1f", mean)), "–")
  row("22", "Antal samordningsförbund nationellt", number(all$ilandet), "–")
  row("22", "Andel deltagande förbund", percent(all$antalforbund, all$ilandet), "–")
}

appendix_1 <- function() {
  caption("B1", "Bilaga 1: FÖRTECKNING DELTAGANDE SAMORDNINGSFÖRBUND")
  headings("B1", replace(group_names, 4, "Parternas chefsgrupp"))
  for (f in associations$forbund) {
    answered <- sapply(groups, function(g) sum(of_group(g)$forbund == f))
    row("B1", paste0("#", f, if (associations$ny[f] %in% 1) "*"), number(answered))
  }
  row("B1", paste("Totalt:", nrow(associations)), number(sapply(groups, function(g) nrow(of_group(g)))))
  if (any(associations$ny %in% 1)) footnote("B1", "Förbund med * markerar förbund som ej deltagit i tidigare års mätning.")
}

appendix_2 <- function() for (i in seq_along(groups)) {
  id <- paste0("B2.", groups[i]); p <- people_of(groups[i])
  shown <- if (groups[i] == "referrers") c(2, 4, 5) else 1:6
  caption(id, paste("SVARSFREKVENS", toupper(rate_names[i])))
  headings(id, sub(":", "", rate_headings[shown]))
  asked <- p[counts_for(p), ]
  for (f in asked$forbund) row(id, paste0("#", f), rates(asked[asked$forbund == f, ])[shown])
  row(id, paste("Totalt:", nrow(asked)), rates(p)[shown])
}

appendix_3 <- function() {
  caption("B3", "Bilaga 3: INDIKATORERNA OCH MÅTTEN KOPPLADE TILL DEM")
  headings("B3", "Indikator", "Mått (Respondent, svarsskala)")
  names <- replace(rate_names, c(1, 2, 6), c("Deltagare pågående", "Deltagare avslut", "Remittent"))
  for (i in seq_len(nrow(indicators))) {
    own <- questions[questions$indikator %in% indicators$nr[i], ]
    own <- own[order(own$ordning), ]
    lines <- sprintf("%s (%s, fråga %s, svarsskala %s)%s", own$text, names[match(own$grupp, groups)], own$nr, own$skala,
      ifelse(own$oppnar == "", "", paste0(" ", own$oppnar)))
    row("B3", indicators$nr[i], indicators$rubrik[i], if (nrow(own) == 0) "Registerstudie (har ännu ej tagits i bruk)" else paste(lines, collapse = " "))
  }
  caption("B3.scales", "Svarsskalor")
  headings("B3.scales", "I", "II", "III")
  scales <- texts("skalor.txt")
  cell <- function(id, i) { own <- scales[scales$skala == id, ]; if (i > nrow(own)) "" else own$text[i] }
  for (i in 1:6) row("B3.scales", "", cell("I", i), cell("II", i), cell("III", i))
}

indicators <- texts("indikatorer.txt")
table_1(); table_2(); table_3(); sex_tables(); table_6(); indicator_tables(); table_22(); appendix_1(); appendix_2(); appendix_3()
