/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The content file being rendered, for the messages of blocks. */
    contentFile?: string;
  }
}
