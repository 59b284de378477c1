// Long names may break after an underscore, a dot or a slash, and before a capital.
const PLACES = /(?<=\w[_./])(?=[\w{])|(?<=[a-z])(?=[A-Z])/
document.addEventListener("DOMContentLoaded", () => {
  const found = document.querySelectorAll(".md-typeset td code, .md-typeset th code, .md-typeset h1, .md-typeset h2, .md-typeset h3")
  for (const element of found) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const parts = text.data.split(PLACES)
      if (parts.length > 1) text.replaceWith(...parts.flatMap((part, i) => (i ? [document.createElement("wbr"), part] : [part])))
    }
  }
})
