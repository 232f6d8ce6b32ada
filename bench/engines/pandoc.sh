#!/bin/sh
# One pandoc process for each paper, as pandoc is used: sh pandoc.sh MARKDOWN STYLES.docx OUT
for file in "$1"/*.md; do
  pandoc "$file" --reference-doc="$2" -o "$3/$(basename "$file" .md).docx" || exit 1
done
