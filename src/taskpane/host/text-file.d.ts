/** A text file that webpack takes in as it is. */
declare module "*.txt" {
  const text: string;
  export = text;
}
