/** Berth’s explorer, by its own controls. It orders options where the others sort rows. */
globalThis.contender = () => {
  const explorer = document.querySelector('berth-explorer');
  const search = explorer.querySelector('[type=search]');
  const type = (text) => {
    search.value = text;
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const click = (selector) => () => explorer.querySelector(selector).click();
  return {
    filter: () => type('gpu'),
    clear: () => type(''),
    differences: click('[data-do=differences]'),
    same: click('[data-do=differences]'),
    hideColumn: click('#show-eks-ec2'),
    showColumn: click('#show-eks-ec2'),
    sort: click('[id="max-size"] .order-button'),
    unsort: () => {
      click('[id="max-size"] .order-button')();
      click('[id="max-size"] .order-button')();
    },
    shown: () => explorer.querySelectorAll('tr[data-letters]:not([hidden])').length,
  };
};
