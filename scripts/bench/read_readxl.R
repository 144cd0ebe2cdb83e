# What people would do otherwise, with readxl: every sheet of every file as text, and the values of each column counted.
# Prints JSON.
suppressPackageStartupMessages(library(readxl))
start <- proc.time()[["elapsed"]]
files <- list.files(commandArgs(TRUE)[1], pattern = "\\.xlsx$", full.names = TRUE)
kept <- list()
for (file in files) {
  for (sheet in excel_sheets(file)) {
    frame <- read_excel(file, sheet, col_names = FALSE, col_types = "text", .name_repair = "minimal")
    kept[[sheet]] <- c(kept[[sheet]], list(frame))
  }
}
rows <- sum(unlist(lapply(kept, function(frames) sapply(frames, nrow))))
# Column by column, since the sheets of different files need not have as many.
counts <- lapply(kept, function(frames) {
  columns <- max(sapply(frames, ncol))
  lapply(seq_len(columns), function(column) {
    table(unlist(lapply(frames, function(frame) if (column <= ncol(frame)) frame[[column]])))
  })
})
milliseconds <- 1000 * (proc.time()[["elapsed"]] - start)
peak <- as.numeric(gsub("\\D", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE)))
sums <- sum(unlist(lapply(counts, function(columns) sapply(columns, length))))
cat(sprintf('{"milliseconds": %f, "peakMegabytes": %f, "rows": %d, "counts": %d}\n', milliseconds, peak / 1024, rows, sums))
