# What the tables of both editions need: the exported files, and the definitions of the reports.
read <- function(name) read.csv(file.path(folder, name), sep = ";")
surveys <- read("enkater.csv"); history <- read("nyckeltal.csv"); populations <- read("populationer.csv")
associations <- read("forbund.csv"); years <- read("insamling.csv")
texts <- function(name) read.delim(file.path(folder, name), quote = "", fileEncoding = "UTF-8")
questions <- texts("fragor.txt"); groups <- texts("grupper.txt")$id

put <- function(...) cat(paste(c(...), collapse = "|"), "\n", sep = "")
number <- function(x) ifelse(is.na(x), "–", format(x, scientific = FALSE, trim = TRUE))
# Whole percent, half up, from whole counts; nothing to divide by is no percent.
share <- function(k, n) ifelse(is.na(k) | is.na(n) | n == 0, NA, floor((200 * k + n) / (2 * n)))
percent <- function(k, n) { x <- share(k, n); ifelse(is.na(x), "–", paste0(x, "%")) }
digits <- function(x) ifelse(is.na(x), "-", formatC(x, digits = 17, format = "g", width = 1))
# A sum with an unknown part is unknown, and so is the sum of nothing.
total <- function(x) if (length(x) == 0 || anyNA(x)) NA else sum(x)

in_category <- function(x, category, scale) {
  if (scale == "III") return(switch(category, negative = x == 0, positive = x == 1))
  switch(category, negative = x <= 2, neither = x == 3, positive = x >= 4, clearlyPositive = x >= 5)
}
categories_of <- function(scale) {
  if (scale == "III") c("negative", "positive") else c("negative", "neither", "positive", "clearlyPositive")
}
key_category <- function(q) if (q$nyckeltal == "yes") "positive" else q$nyckeltal
of_group <- function(g) surveys[surveys$grupp == match(g, groups), ]
# A row that is left blank, of a group without answers, says that nobody was asked; activities are counted all the same.
activities <- populations[c("forbund", "grupp", "insatser")]
populations <- populations[populations$antal > 0 | !is.na(populations$malpop) | !is.na(populations$undersokt), ]
people_of <- function(g) populations[populations$grupp == match(g, groups), ]
# Valid answers, and those of a category, among some surveys.
n_of <- function(x) sum(!is.na(x))
k_of <- function(x, category, scale) sum(in_category(x[!is.na(x)], category, scale))

# Pearson, 2x2, no correction; Fisher's exact p where an expected count is below 5. Nothing where a row or column is empty.
pearson <- function(k1, n1, k2, n2) {
  m <- matrix(c(k1, n1 - k1, k2, n2 - k2), 2, byrow = TRUE)
  if (any(rowSums(m) == 0) || any(colSums(m) == 0)) return(NULL)
  test <- suppressWarnings(chisq.test(m, correct = FALSE))
  smallest <- min(test$expected)
  phi <- (m[1, 1] * m[2, 2] - m[1, 2] * m[2, 1]) / sqrt(prod(rowSums(m), colSums(m)))
  list(statistic = unname(test$statistic), p = test$p.value, smallest = smallest,
    fisher = if (smallest < 5) fisher.test(m)$p.value else NA, phi = phi)
}
significant <- function(test) !is.null(test) && test$p < 0.05
put_test <- function(kind, variable, of, test) {
  if (is.null(test)) return(invisible())
  put("TEST", kind, variable, of, digits(test$statistic), digits(test$p), digits(test$smallest), digits(test$fisher), digits(test$phi))
}

# A table as it is printed, a piece a line: caption, headings, rows and footnotes.
caption <- function(id, text) put("CAPTION", id, text)
headings <- function(id, ...) put("HEADINGS", id, ...)
section <- function(id, ...) put("SECTION", id, ...)
row <- function(id, label, ...) put("ROW", id, label, ...)
footnote <- function(id, text) put("FOOTNOTE", id, text)
