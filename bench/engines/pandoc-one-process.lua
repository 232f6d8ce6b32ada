-- All papers in one pandoc process, which pandoc's users seldom know that they can have:
-- pandoc --lua-filter pandoc-one-process.lua -M reference=STYLES.docx -M out=OUT -M markdown=DIR FILE.md …
-- Its output is nothing; the papers are written on the way.
function Pandoc(document)
  local text = pandoc.utils.stringify
  local meta = document.meta
  local options = pandoc.WriterOptions({ reference_doc = text(meta.reference) })
  for number = 1, tonumber(text(meta.papers)) do
    local name = string.format("%02d", number)
    local source = assert(io.open(text(meta.markdown) .. "/" .. name .. ".md", "rb"))
    local paper = pandoc.read(source:read("a"), "markdown")
    source:close()
    local target = assert(io.open(text(meta.out) .. "/" .. name .. ".docx", "wb"))
    target:write(pandoc.write(paper, "docx", options))
    target:close()
  end
  return pandoc.Pandoc({})
end
