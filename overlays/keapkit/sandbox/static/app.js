"use strict";
const KEPT = 300;

function filterRows() {
  const wanted = document.getElementById("request-search").value.trim().toLowerCase();
  let shown = 0;
  for (const row of document.querySelectorAll("#request-rows tr")) {
    row.hidden = Boolean(wanted) && !row.textContent.toLowerCase().includes(wanted);
    if (!row.hidden) shown += 1;
  }
  document.getElementById("request-count").textContent = `${shown} shown`;
}

function afterRows() {
  const rows = document.getElementById("request-rows");
  while (rows.rows.length > KEPT) rows.deleteRow(-1);
  filterRows();
}

document.addEventListener("input", (event) => {
  if (event.target.id === "request-search") filterRows();
});

document.addEventListener("htmx:sseMessage", (event) => {
  if (event.detail.type === "rows") afterRows();
});

document.addEventListener("htmx:sseOpen", () => {
  document.getElementById("live").textContent = "live";
});

document.addEventListener("htmx:sseError", () => {
  document.getElementById("live").textContent = "reconnecting";
});

// What the sandbox says about a request that is gone, or a fault that cannot be read, is shown like any other answer.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { status } = event.detail.xhr;
  if (status === 400 || status === 404) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id !== "detail") return;
  const dialog = document.getElementById("detail-dialog");
  dialog.showModal();
  dialog.scrollTop = 0; // where it was left, or where a block that scrolls took the focus
});

document.addEventListener("click", (event) => {
  if (event.target.id === "detail-close") document.getElementById("detail-dialog").close();
});

document.addEventListener("DOMContentLoaded", filterRows);
