"""Prints the charts of a workbook as openpyxl reads them: kinds, titles, series and their cells."""

import json
import sys

import openpyxl


def text_of(title):
    if title is None or title.tx is None or title.tx.rich is None:
        return None
    return "".join(run.t for paragraph in title.tx.rich.p for run in paragraph.r or [])


def series_of(part):
    return [
        [
            series.tx.v if series.tx.strRef is None else series.tx.strRef.f,
            series.val.numRef.f,
            (series.cat.strRef or series.cat.numRef).f,
        ]
        for series in part.series
    ]


charts = [
    {
        "sheet": sheet.title,
        "title": text_of(chart.title),
        "kinds": [
            [type(part).__name__, part.grouping, text_of(part.y_axis.title), series_of(part)]
            for part in chart._charts
        ],
        "from": [chart.anchor._from.row, chart.anchor._from.col],
        "blanks": chart.display_blanks,
    }
    for sheet in openpyxl.load_workbook(sys.argv[1])
    for chart in sheet._charts
]
json.dump(charts, sys.stdout)
