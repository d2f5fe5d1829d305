/* global document */
/** The least page that Fluent makes: tabs, a short table, a dialog and a notice. The floor of the bench of the tab. */
import {
  Button,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  FluentProvider,
  Tab,
  TabList,
  Toast,
  Toaster,
  ToastTitle,
  createTableColumn,
  useId,
  useToastController,
  webLightTheme,
} from '@fluentui/react-components';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const ROWS = ['Beslutninger', 'Uddannelse', 'Månedsstatus'].map((name) => ({ name, state: 'Gul' }));

const columns = ['name', 'state'].map((columnId) =>
  createTableColumn({
    columnId,
    renderHeaderCell: () => columnId,
    renderCell: (row) => row[columnId],
  }),
);

function Page() {
  const toaster = useId('toaster');
  const { dispatchToast } = useToastController(toaster);
  return h(
    FluentProvider,
    { theme: webLightTheme },
    h(
      TabList,
      { defaultSelectedValue: '0' },
      ROWS.map(({ name }, index) => h(Tab, { key: name, value: String(index) }, name)),
    ),
    h('h1', null, 'Overblik'),
    h('p', null, 'Det, der venter på dig, og hvordan det står til med kommunens tre pligter.'),
    h(
      DataGrid,
      { items: ROWS, columns },
      h(
        DataGridHeader,
        null,
        h(DataGridRow, null, ({ renderHeaderCell }) => h(DataGridHeaderCell, null, renderHeaderCell())),
      ),
      h(DataGridBody, null, ({ item, rowId }) =>
        h(DataGridRow, { key: rowId }, ({ renderCell }) => h(DataGridCell, null, renderCell(item))),
      ),
    ),
    h(
      Dialog,
      null,
      h(DialogTrigger, null, h(Button, null, 'Åbn')),
      h(DialogSurface, null, h(DialogBody, null, h(DialogTitle, null, 'Titel'))),
    ),
    h(Button, { onClick: () => dispatchToast(h(Toast, null, h(ToastTitle, null, 'Gemt'))) }, 'Gem'),
    h(Toaster, { toasterId: toaster }),
  );
}

createRoot(document.getElementById('root')).render(h(Page));
