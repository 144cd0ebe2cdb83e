# Every table of the national reports, computed from the exported files with nothing but R's base packages. Written for the
# purpose of judging, from the definitions and the printed reports: it shares no code and no intermediate results with the
# add-in. Usage: Rscript reportTables.R FOLDER EDITION YEAR, where FOLDER has the export, and fragor.txt, indikatorer.txt,
# skalor.txt and grupper.txt from the published instrument.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]; year <- as.integer(arguments[3])
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "tables", "common.R"), encoding = "UTF-8")
source(file.path(here, "tables", paste0("tables", arguments[2], ".R")), encoding = "UTF-8")
