/** The part of puppeteer-core 2.1.1 that the tests use; the package carries no types. */
declare module "puppeteer-core" {
  export type Browser = {
    newPage(): Promise<Page>;
    version(): Promise<string>;
    close(): Promise<void>;
  };

  export type NavigationOptions = {
    readonly waitUntil?: "load" | "domcontentloaded" | "networkidle0";
    readonly timeout?: number;
  };

  export type HttpResponse = { status(): number };

  export type ElementHandle = {
    click(): Promise<void>;
    focus(): Promise<void>;
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };

  export type Page = {
    goto(address: string, options?: NavigationOptions): Promise<HttpResponse | null>;
    reload(options?: NavigationOptions): Promise<HttpResponse | null>;
    url(): string;
    title(): Promise<string>;
    content(): Promise<string>;
    setContent(html: string): Promise<void>;
    setViewport(viewport: { readonly width: number; readonly height: number }): Promise<void>;
    setJavaScriptEnabled(enabled: boolean): Promise<void>;
    $(selector: string): Promise<ElementHandle | null>;
    $$(selector: string): Promise<ElementHandle[]>;
    $eval<Value, Given extends readonly unknown[]>(
      selector: string,
      read: (element: Element, ...given: Given) => Value,
      ...given: Given
    ): Promise<Awaited<Value>>;
    $$eval<Value, Given extends readonly unknown[]>(
      selector: string,
      read: (elements: Element[], ...given: Given) => Value,
      ...given: Given
    ): Promise<Awaited<Value>>;
    click(selector: string): Promise<void>;
    select(selector: string, ...values: string[]): Promise<string[]>;
    evaluate<Value, Given extends readonly unknown[]>(
      run: (...given: Given) => Value,
      ...given: Given
    ): Promise<Awaited<Value>>;
    evaluate<Value>(expression: string): Promise<Value>;
    addScriptTag(script: { readonly content: string }): Promise<ElementHandle>;
    waitForSelector(selector: string, options?: { readonly timeout?: number }): Promise<ElementHandle | null>;
    waitForFunction(
      condition: (...given: never[]) => unknown,
      options?: { readonly timeout?: number },
    ): Promise<unknown>;
    waitForNavigation(options?: NavigationOptions): Promise<HttpResponse | null>;
    on(event: "pageerror", listener: (error: Error) => void): void;
    on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
    readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
    close(): Promise<void>;
  };

  const puppeteer: {
    launch(options: {
      readonly executablePath: string;
      readonly args: string[];
      readonly pipe: boolean;
    }): Promise<Browser>;
  };
  export default puppeteer;
}
