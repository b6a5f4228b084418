// Passkeys: the browser and the device talk to each other, the form carries the answer.
(() => {
  const say = (form, text) => {
    const problem = form.querySelector("[data-problem]");
    problem.textContent = text;
    problem.hidden = false;
  };
  const able = () => window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON;

  const create = (form) => navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.options)),
  });

  const prove = async (form) => {
    const challenge = await fetch(form.action + "/challenge", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!challenge.ok) {
      throw new Error(String(challenge.status));
    }
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await challenge.json()) });
  };

  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (!able()) {
        say(form, form.dataset.unable);
        return;
      }
      try {
        const credential = await (form.dataset.passkey === "create" ? create(form) : prove(form));
        form.elements.answer.value = JSON.stringify(credential);
        form.submit();
      } catch {
        say(form, form.dataset.cancelled);
      }
    });
  });
})();
