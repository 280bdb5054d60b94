/** What the tests use of jsonld, which ships no types. */
declare module "jsonld" {
  const jsonld: { readonly expand: (document: unknown) => Promise<readonly unknown[]> };
  export default jsonld;
}
