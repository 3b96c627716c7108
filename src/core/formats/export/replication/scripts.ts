import type { OutputFile } from '#core/formats/export/exporter'

/** Each reads the tables, joins figures with the initiatives they measure, counts as `counts.csv` says, and prints what it found. */

const PYTHON = `"""python3 scripts/count.py, in the folder of the package. Needs pandas."""
import sys
from pathlib import Path

import pandas

here = Path(__file__).resolve().parent.parent


def read(path):
    # Every cell as text: ids and decimals stay as they are, and an empty cell is missing.
    return pandas.read_csv(here / path, dtype=str, keep_default_na=False, encoding="utf-8-sig")


tables = {name: read(f"tables/{name}.csv") for name in ["articles", "annotations", "spans", "mentions", "figures", "links", "coders"]}
figures, mentions, links = tables["figures"], tables["mentions"], tables["links"]

# One row for each link from a figure to a mention of an initiative.
tables["linked"] = (
    links[["link_id", "from_annotation_id", "to_annotation_id"]]
    .merge(figures, left_on="from_annotation_id", right_on="annotation_id")
    .merge(mentions, left_on="to_annotation_id", right_on="annotation_id", suffixes=("", "_mention"))
)

differ = 0
for _, stated in read("counts.csv").iterrows():
    table = tables[stated["table"]]
    rows = table if stated["column"] == "" else table[table[stated["column"]] == stated["value"]]
    differ += len(rows) != int(stated["count"])
    print(stated["table"], stated["column"], stated["value"], len(rows), sep="\\t")

print("all counts are as stated" if differ == 0 else f"{differ} counts differ from those stated")
sys.exit(min(differ, 1))
`

const R = `# Rscript scripts/count.R, in the folder of the package. Needs base R only.

# Every cell as text: ids and decimals stay as they are, and an empty cell is missing.
read <- function(path) {
  table <- read.csv(path, colClasses = "character", na.strings = character(0), encoding = "UTF-8", check.names = FALSE)
  names(table) <- sub("^\\xef\\xbb\\xbf", "", names(table), useBytes = TRUE)
  table
}

names_of_tables <- c("articles", "annotations", "spans", "mentions", "figures", "links", "coders")
tables <- lapply(names_of_tables, function(name) read(file.path("tables", paste0(name, ".csv"))))
names(tables) <- names_of_tables

# One row for each link from a figure to a mention of an initiative.
links <- tables$links[c("link_id", "from_annotation_id", "to_annotation_id")]
of_figures <- merge(links, tables$figures, by.x = "from_annotation_id", by.y = "annotation_id")
tables$linked <- merge(of_figures, tables$mentions, by.x = "to_annotation_id", by.y = "annotation_id", suffixes = c("", "_mention"))

stated <- read("counts.csv")
differ <- 0
for (i in seq_len(nrow(stated))) {
  table <- tables[[stated$table[i]]]
  column <- stated$column[i]
  count <- if (column == "") nrow(table) else sum(table[[column]] == stated$value[i])
  if (count != as.integer(stated$count[i])) differ <- differ + 1
  cat(stated$table[i], column, stated$value[i], count, sep = "\\t")
  cat("\\n")
}

cat(if (differ == 0) "all counts are as stated" else paste(differ, "counts differ from those stated"), "\\n", sep = "")
quit(status = min(differ, 1))
`

const STATA = `* do scripts/count.do, in the folder of the package. Stata 16 or later.
version 16
clear all

* Every cell as text: ids and decimals stay as they are. Cells may hold line ends, so quotes bind strictly.
capture program drop readtable
program define readtable
    args path
    import delimited using "\`path'", clear varnames(1) stringcols(_all) bindquote(strict) maxquotedrows(unlimited) encoding("utf-8")
end

tempfile mentions figures linked stated
readtable "tables/mentions.csv"
keep annotation_id initiative_id quote
rename (annotation_id quote) (to_annotation_id mention)
save "\`mentions'"
readtable "tables/figures.csv"
rename annotation_id from_annotation_id
save "\`figures'"

* One row for each link from a figure to a mention of an initiative.
readtable "tables/links.csv"
keep link_id from_annotation_id to_annotation_id
merge m:1 from_annotation_id using "\`figures'", keep(match) nogenerate
merge m:1 to_annotation_id using "\`mentions'", keep(match) nogenerate
save "\`linked'", emptyok

readtable "counts.csv"
local n = _N
save "\`stated'"
local differ = 0
forvalues i = 1/\`n' {
    use "\`stated'", clear
    local table = table[\`i']
    local column = column[\`i']
    local value = value[\`i']
    local count = count[\`i']
    if "\`table'" == "linked" use "\`linked'", clear
    else readtable "tables/\`table'.csv"
    if \`"\`column'"' == "" quietly count
    else quietly count if \`column' == \`"\`value'"'
    if r(N) != \`count' local ++differ
    display \`"\`table'"' _tab \`"\`column'"' _tab \`"\`value'"' _tab r(N)
}

if \`differ' == 0 display "all counts are as stated"
else {
    display "\`differ' counts differ from those stated"
    exit 9
}
`

export const SCRIPTS: readonly OutputFile[] = [
  { path: 'scripts/count.py', chunks: [PYTHON] },
  { path: 'scripts/count.R', chunks: [R] },
  { path: 'scripts/count.do', chunks: [STATA] },
]
