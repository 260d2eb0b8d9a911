export declare function replaceFile(path: string, text: string): void;
