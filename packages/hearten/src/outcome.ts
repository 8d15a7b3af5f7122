/** What a command leaves: what is to be printed, and the code to exit with. */
export interface Outcome {
  /** 0 fine, 1 something to mend, 2 misuse. */
  code: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}
