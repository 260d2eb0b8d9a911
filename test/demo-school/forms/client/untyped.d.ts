/** Engines that bring no types of their own. */
declare module 'jquery' {
  type Wrapped = { select2(options: object): void; select2(what: 'data'): Array<{ id: string }> };
  const $: (element: Element) => Wrapped;
  export default $;
}
declare module 'select2' {
  const register: (root: Window, jquery: unknown) => void;
  export default register;
}
declare module 'react';
declare module 'react-dom/client';
declare module 'react-hook-form';
declare module '@mui/material';
declare module '@mui/x-date-pickers/DatePicker';
declare module '@mui/x-date-pickers/LocalizationProvider';
declare module '@mui/x-date-pickers/AdapterDayjs';
declare module '@formio/js/dist/formio.form.js';
