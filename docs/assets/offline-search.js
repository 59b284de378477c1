// Browsers start no worker from a disk. There, the search's worker runs in a hidden frame of the page instead.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      this.waiting = []
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.documentElement.append(this.frame)
      this.inside = this.frame.contentWindow
      // As with a worker, a message is a copy, and arrives after the code that sent it is done.
      this.inside.postMessage = data => {
        const copy = structuredClone(data)
        setTimeout(() => this.receive(copy))
      }
      const script = this.inside.document.createElement("script")
      script.src = new URL(address, location.href).href
      script.onload = () => {
        this.ready = true
        for (const data of this.waiting.splice(0)) this.deliver(data)
      }
      this.inside.document.head.append(script)
    }

    receive(data) {
      const event = new MessageEvent("message", { data })
      this.dispatchEvent(event)
      if (this.onmessage) this.onmessage(event)
    }

    deliver(data) {
      setTimeout(() => this.inside.dispatchEvent(new this.inside.MessageEvent("message", { data })))
    }

    postMessage(data) {
      const copy = structuredClone(data)
      if (this.ready) this.deliver(copy)
      else this.waiting.push(copy)
    }

    terminate() {
      this.frame.remove()
    }
  }
}
