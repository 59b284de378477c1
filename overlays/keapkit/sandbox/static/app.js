"use strict";
const KEPT = 300;
const state = { life: "", newest: 0, paused: false, waiting: [] };

function requestRow([number, time, method, target, operation, status, verdict, caller, quotaLeft, duration]) {
  const row = document.getElementById("request-row").content.firstElementChild.cloneNode(true);
  const texts = [
    null, new Date(time * 1000).toISOString().slice(11, 19), method, null, status, null, caller,
    quotaLeft === null ? "" : quotaLeft.toLocaleString("en-US"), duration.toFixed(1),
  ];
  texts.forEach((text, at) => {
    if (text !== null) row.cells[at].textContent = text;
  });
  const open = row.cells[0].firstElementChild;
  open.textContent = open.value = number;
  open.ariaLabel = `Request ${number}: ${method} ${operation}, ${status} ${verdict}`;
  const name = row.cells[3].firstElementChild;
  name.textContent = operation;
  name.title = target;
  const judged = row.cells[5].firstElementChild;
  judged.textContent = verdict;
  judged.className = `verdict ${verdict}`;
  return row;
}

// Rows come together, the oldest first, and again after a lost connection; another life means that the sandbox was
// started again and counts from 1.
function takeRows(lastId, data) {
  const life = lastId.split(".")[0];
  if (life !== state.life) {
    Object.assign(state, { life, newest: 0, waiting: [] });
    document.getElementById("request-rows").replaceChildren();
  }
  const fresh = JSON.parse(data).filter(([number]) => number > state.newest);
  if (fresh.length === 0) return;
  state.newest = fresh.at(-1)[0];
  state.waiting = state.waiting.concat(fresh).slice(-KEPT);
  showRows();
}

// A page that is paused, or that nobody can see, draws nothing; what came meanwhile is drawn afterwards.
function showRows() {
  if (!state.paused && !document.hidden && state.waiting.length > 0) {
    const body = document.getElementById("request-rows");
    const rows = state.waiting.reverse().map(requestRow);
    state.waiting = [];
    while (body.rows.length > KEPT - rows.length) body.deleteRow(-1);
    filterRows(rows);
    body.prepend(...rows);
  }
  countRows();
}

function filterRows(rows) {
  const wanted = document.getElementById("request-search").value.trim().toLowerCase();
  for (const row of rows) row.hidden = Boolean(wanted) && !row.textContent.toLowerCase().includes(wanted);
}

function countRows() {
  const shown = document.querySelectorAll("#request-rows tr:not([hidden])").length;
  const waiting = state.paused && state.waiting.length > 0 ? `, ${state.waiting.length} waiting` : "";
  const count = document.getElementById("request-count");
  const text = `${shown} shown${waiting}`;
  if (count.textContent !== text) count.textContent = text; // screen readers say it when it changes
}

document.addEventListener("input", (event) => {
  if (event.target.id !== "request-search") return;
  filterRows(document.getElementById("request-rows").rows);
  countRows();
});

document.addEventListener("visibilitychange", showRows);

document.addEventListener("htmx:sseBeforeMessage", (event) => {
  if (event.detail.type !== "rows") return;
  event.preventDefault();
  takeRows(event.detail.lastEventId, event.detail.data);
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
  const { target } = event;
  if (target.id === "detail-close") {
    document.getElementById("detail-dialog").close();
  } else if (target.id === "request-pause") {
    state.paused = !state.paused;
    target.ariaPressed = String(state.paused);
    showRows();
  } else if (target.matches("#request-rows .open")) {
    htmx.ajax("GET", `/_sandbox/requests/${target.value}`, { source: target, target: "#detail" });
  }
});

document.addEventListener("DOMContentLoaded", countRows);
