/** Goes out with the export: reads one of its files and writes what `spacy train` reads. */
export const SPACY_SCRIPT = `"""python make_docbin.py CODER.jsonl OUT.spacy [LANGUAGE]: a DocBin for spacy train."""
import json
import sys

import spacy
from spacy.tokens import DocBin, Span

Span.set_extension("annotation", default=None)


def main(source, target, language="zh"):
    nlp = spacy.blank(language)
    docs = DocBin(store_user_data=True)
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            doc = nlp.make_doc(row["text"])
            spans = []
            for given in row["spans"]:
                span = doc.char_span(given["start"], given["end"], label=given["label"], alignment_mode="expand")
                if span is None:
                    raise ValueError(f"{row['meta']['file']}: no token at {given['start']}-{given['end']}")
                span._.annotation = given
                spans.append(span)
            doc.spans["sc"] = spans
            doc.ents = spacy.util.filter_spans(spans)
            doc.user_data["relations"] = row["relations"]
            doc.user_data["meta"] = row["meta"]
            docs.add(doc)
    docs.to_disk(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
`
