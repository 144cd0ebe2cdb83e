# The figures of the report's tables, computed from the exported files with nothing but R's base packages. Written for
# the purpose of judging: it shares no code and no intermediate results with the add-in.
# Usage: Rscript reportTables.R FOLDER YEAR, where FOLDER has enkater.csv, nyckeltal.csv, populationer.csv, fragor.csv.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]; year <- as.integer(arguments[2])
read <- function(name) read.csv(file.path(folder, name), sep = ";")
surveys <- read("enkater.csv"); history <- read("nyckeltal.csv"); populations <- read("populationer.csv")
questions <- read("fragor.csv")
groups <- 1:6

put <- function(...) cat(paste(..., sep = ";"), "\n", sep = "")
percent <- function(k, n) ifelse(is.na(k) | is.na(n) | n == 0, "-", as.character(floor((200 * k + n) / (2 * n))))
digits <- function(x) formatC(x, digits = 17, format = "g", width = 1)
star <- function(is) if (isTRUE(is)) "*" else ""
# Pearson, 2x2, no correction. NA where a row or column is empty.
pearson <- function(k1, n1, k2, n2) {
  m <- matrix(c(k1, n1 - k1, k2, n2 - k2), 2, byrow = TRUE)
  if (any(rowSums(m) == 0) || any(colSums(m) == 0)) return(c(NA, NA))
  test <- suppressWarnings(chisq.test(m, correct = FALSE))
  c(unname(test$statistic), test$p.value)
}
in_category <- function(x, category, yes_no) {
  if (yes_no) return(switch(category, negative = x == 0, positive = x == 1))
  switch(category, negative = x <= 2, neither = x == 3, positive = x >= 4, clearlyPositive = x >= 5)
}

for (i in seq_len(nrow(questions))) {
  q <- questions[i, ]
  own <- surveys[surveys$grupp == q$grupp, ]
  x <- own[[q$variabel]]
  rows <- list(all = rep(TRUE, nrow(own)))
  if (q$grupp <= 2) { rows$women <- own$kon %in% 1; rows$men <- own$kon %in% 2 }
  if (q$grupp == 6) for (e in 1:4) {
    rows[[c("employmentService", "socialInsuranceAgency", "municipality", "healthCare")[e]]] <- own$arbetsgivare %in% e
  }
  yes_no <- q$janej == 1
  categories <- if (yes_no) c("negative", "positive") else c("negative", "neither", "positive", "clearlyPositive")
  count <- function(row, category) sum(in_category(x[row & !is.na(x)], category, yes_no))
  size <- function(row) sum(row & !is.na(x))
  stars <- sapply(categories, function(category) {
    if (is.null(rows$women)) return(FALSE)
    test <- pearson(count(rows$women, category), size(rows$women), count(rows$men, category), size(rows$men))
    if (!is.na(test[1]) && !(yes_no && category == "negative")) {
      put("test", "sex", q$variabel, category, digits(test[1]), digits(test[2]))
    }
    !is.na(test[2]) && test[2] < 0.05
  })
  for (name in names(rows)) {
    put("answers", q$variabel, name, "n", size(rows[[name]]))
    for (category in categories) {
      marked <- stars[[category]] && name %in% c("women", "men")
      put("answers", q$variabel, name, category, paste0(percent(count(rows[[name]], category), size(rows[[name]])), star(marked)))
    }
  }
  if (q$grupp == 1) for (category in setdiff(categories, if (yes_no) "negative")) {
    limited <- own$rutin == 1; continuous <- own$rutin == 2
    test <- pearson(count(limited, category), size(limited), count(continuous, category), size(continuous))
    if (!is.na(test[1])) put("test", "routine", q$variabel, category, digits(test[1]), digits(test[2]))
  }
  for (code in seq_along(c("all", "women", "men", "employmentService", "socialInsuranceAgency", "municipality", "healthCare"))) {
    name <- c("all", "women", "men", "employmentService", "socialInsuranceAgency", "municipality", "healthCare")[code]
    if (is.null(rows[[name]])) next
    of <- function(y) {
      found <- history[history$fraga == i & history$undergrupp == code & history$ar == y, ]
      c(sum(found$antal[found$inyckeltal == 1]), sum(found$antal))
    }
    # This year is counted here, from the surveys; earlier years are what the file says.
    key <- if (yes_no) "positive" else if (q$positivt == 1) "positive" else "clearlyPositive"
    counts <- list(of(year - 2), of(year - 1), c(count(rows[[name]], key), size(rows[[name]])))
    test <- c(NA, NA)
    if (code <= 3) test <- pearson(counts[[2]][1], counts[[2]][2], counts[[3]][1], counts[[3]][2])
    if (!is.na(test[1])) put("test", "year", q$variabel, name, digits(test[1]), digits(test[2]))
    for (j in 1:3) {
      marked <- j > 1 && !is.na(test[2]) && test[2] < 0.05
      put("keyFigure", q$variabel, name, year - 3 + j, counts[[j]][2],
        paste0(percent(counts[[j]][1], counts[[j]][2]), star(marked)))
    }
  }
}

total <- function(x) if (length(x) == 0 || any(is.na(x))) NA else sum(x)
for (g in groups) {
  own <- surveys[surveys$grupp == g, ]
  put("surveys", g, nrow(own), length(unique(own$forbund)))
  p <- populations[populations$grupp == g, ]
  rates <- function(p) {
    mal <- if (g == 6) NA else total(p$malpop)
    paste(ifelse(is.na(mal), "-", mal), ifelse(is.na(total(p$undersokt)), "-", total(p$undersokt)),
      percent(if (is.na(mal)) NA else total(p$undersokt), mal), sum(p$antal),
      percent(sum(p$antal), total(p$undersokt)), percent(if (is.na(mal)) NA else sum(p$antal), mal), sep = ";")
  }
  put("rates", g, "total", rates(p))
  for (f in unique(p$forbund)) put("rates", g, f, rates(p[p$forbund == f, ]))
}
for (g in 1:2) {
  own <- surveys[surveys$grupp == g, ]
  parts <- c(sum(own$kon %in% 1), sum(own$kon %in% 2), sum(!(own$kon %in% 1:2)), nrow(own))
  for (j in 1:4) put("sex", g, c("women", "men", "notStated", "all")[j], parts[j], percent(parts[j], nrow(own)))
}
ongoing <- surveys[surveys$grupp == 1, ]
for (name in c("women", "men", "all")) {
  own <- ongoing[switch(name, women = ongoing$kon %in% 1, men = ongoing$kon %in% 2, all = rep(TRUE, nrow(ongoing))), ]
  for (r in 1:3) put("routine", name, r, sum(own$rutin == r), percent(sum(own$rutin == r), nrow(own)))
}
