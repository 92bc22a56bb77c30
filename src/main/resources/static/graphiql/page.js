// GraphiQL with the example documents as a menu beside it. `?document=risers` opens one of them.
const { createElement: element, useEffect, useState } = React;
const FIRST = 'group-ranking';

// Decimals keep their digits: 97.20 would come out as 97.2. Browsers that cannot keep them show the number.
const digits = (key, value, { source } = {}) =>
  (typeof value === 'number' && JSON.rawJSON && source ? JSON.rawJSON(source) : value);

async function ask(request, { headers } = {}) {
  const answer = await fetch(new URL('../graphql', import.meta.url), {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return JSON.parse(await answer.text(), digits);
}

const documents = await (await fetch(new URL('documents.json', import.meta.url))).json();

const tab = ({ text, variables }) => ({ query: text, variables: JSON.stringify(variables, null, 2) });

function Menu() {
  const editor = GraphiQL.React.useEditorContext({ nonNull: true });
  const [chosen, choose] = useState(null);

  const open = (document) => {
    const there = editor.tabs.findIndex(({ query }) => query === document.text);
    if (there >= 0) {
      editor.changeTab(there);
    } else {
      editor.addTab();
      choose(document);
    }
  };

  // Not in `open`: the editors show the tab before until the new one is there.
  useEffect(() => {
    if (chosen) {
      const { query, variables } = tab(chosen);
      editor.queryEditor.setValue(query);
      editor.variableEditor.setValue(variables);
      choose(null);
    }
  }, [chosen]);

  return element('section', { 'aria-label': 'Ví dụ · Examples' },
    element('div', { className: 'graphiql-doc-explorer-title' },
      element('span', { lang: 'vi' }, 'Ví dụ'), ' · Examples'),
    element('p', null,
      element('span', { lang: 'vi' }, 'Chọn một ví dụ rồi bấm nút chạy (Ctrl-Enter).'),
      ' Choose an example, then press the play button (Ctrl-Enter).'),
    element('ul', { className: 'documents' }, documents.map((document) =>
      element('li', { key: document.name },
        element('button', { type: 'button', onClick: () => open(document) }, document.name),
        element('p', null, document.description)))));
}

const menu = {
  title: 'Ví dụ · Examples',
  icon: () => element('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    element('path', { d: 'M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11' })),
  content: Menu,
};

const named = (name) => documents.find((document) => document.name === name);
const asked = named(new URLSearchParams(location.search).get('document'));
// Who has been here before finds the tabs that GraphiQL keeps.
const shown = asked ?? (localStorage.getItem('graphiql:tabState') ? undefined : named(FIRST));
// Or else every reload would open it again.
history.replaceState(null, '', location.pathname);

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  element(GraphiQL, {
    fetcher: ask,
    plugins: [menu],
    visiblePlugin: menu,
    // Not `defaultTabs`, of which GraphiQL leaves out the variables.
    ...(shown && tab(shown)),
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }, element(GraphiQL.Logo, null, ' ')));
