/** Vite's address of a file that is shipped as it is. */
declare module '*?url' {
  const address: string;
  export default address;
}
