# The tables of report 2018-1, for whatever year the data is of. Sex has the codes 1 woman, 2 man, 3 survey without the
# variable, 4 not stated.
asked_names <- c("Deltagare pågående", "Deltagare avslut", "Personal", "Förbundschef", "Styrelse", "Parternas chefsgrupp")
answered_names <- replace(asked_names, 4:5, c("Förbundschefer", "Styrelseledamöter"))
questions_to <- paste("Frågor till", c("deltagare pågående", "deltagare avslut", "personal", "förbundschef", "styrelse", "parternas chefsgrupp"))
# Nobody was asked in a group that nothing is said of; that is not an unknown number.
asked_in <- function(p) total(p$undersokt)

table_1 <- function() {
  caption("1", "Tabell 1")
  headings("1", "Antal insatser", asked_names)
  activities_in <- function(f) {
    max(sapply(1:2, function(g) sum(activities$insatser[activities$forbund == f & activities$grupp == g])))
  }
  per_group <- function(p) sapply(seq_along(groups), function(g) number(asked_in(p[p$grupp == g, ])))
  for (f in associations$forbund) row("1", paste0("#", f), activities_in(f), per_group(populations[populations$forbund == f, ]))
  row("1", "Totalt", sum(sapply(associations$forbund, activities_in)), per_group(populations))
}

responses <- function(of) {
  p <- populations[populations$grupp %in% of, ]
  asked <- asked_in(p); answers <- sum(p$antal)
  missing <- if (is.na(asked) || asked < answers) NA else asked - answers
  c(number(asked), number(missing), percent(answers, asked), number(answers))
}

table_2 <- function() {
  caption("2", "Tabell 2")
  headings("2", "Tillfrågade", "Bortfall", "Svarsfrekvens", "Antal svar")
  for (g in 1:2) row("2", answered_names[g], responses(g))
  row("2", "Deltagare totalt", responses(1:2))
  for (g in 3:6) row("2", answered_names[g], responses(g))
  row("2", "Respondentgrupperna totalt", responses(1:6))
}

detail_tables <- function() for (g in 1:2) {
  id <- 2 + g; p <- people_of(groups[g]); sex <- of_group(groups[g])$kon
  asked <- asked_in(p); answers <- length(sex)
  missing <- if (is.na(asked) || asked < answers) NA else asked - answers
  reached <- p$ejnadda[!is.na(p$ejnadda)]
  not_reached <- if (length(reached) == 0) NA else sum(reached)
  caption(id, paste("Tabell", id))
  headings(id, asked_names[g], "")
  row(id, "aktuell mätperiod", number(asked), ""); row(id, "Totalt", number(asked), "")
  section(id, "Antalet enkätsvar för alla verksamheter")
  row(id, "minst en fråga", number(answers), percent(answers, asked))
  row(id, "enkät utan variabeln kön", number(sum(sex %in% 3)), "")
  row(id, "som uppgett sig vara kvinna", number(sum(sex %in% 1)), "")
  row(id, "som uppgett sig vara man", number(sum(sex %in% 2)), "")
  row(id, "som ej uppgett kön", number(sum(!(sex %in% 1:3))), "")
  section(id, "Bortfall i alla verksamheter")
  row(id, "individbortfall utifrån totalt antal tillfrågade", number(missing), percent(missing, asked))
  section(id, "Undertäckning för deltagare i alla verksamheter")
  row(id, "antal ej nåbara under aktuell mätperiod", number(not_reached), percent(not_reached, asked))
}

# The report divides by sex where 281 of 530 stated it, and not where 19 of 99 did: more than half must have stated it.
key_figure_tables <- function() for (g in seq_along(groups)) {
  id <- 4 + g; own <- of_group(groups[g]); mine <- questions[questions$grupp == groups[g], ]
  caption(id, paste("Tabell", id))
  yes_no <- any(mine$skala == "III")
  headings(id, "Antal svar", "Klart positiva svar", if (yes_no) "Svar ja")
  by_sex <- g <= 2 && 2 * sum(own$kon %in% 1:2) > nrow(own)
  for (i in seq_len(nrow(mine))) {
    q <- mine[i, ]
    of <- function(label, rows) {
      x <- own[[q$variabel]][rows]
      figure <- percent(k_of(x, if (q$skala == "III") "positive" else "clearlyPositive", q$skala), n_of(x))
      row(id, label, number(n_of(x)), if (q$skala == "III") c("", figure) else c(figure, if (yes_no) ""))
    }
    of(sprintf("Fråga %s: %s", q$nr, q$text), rep(TRUE, nrow(own)))
    if (by_sex) { of("Varav kvinnor", own$kon %in% 1); of("Varav män", own$kon %in% 2) }
  }
}

table_1(); table_2(); detail_tables(); key_figure_tables()
