/* Generated from openapi.json by `npm run openapi`; not edited by hand. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemField: {
            /**
             * @description JSON pointer to the field in the request body.
             * @example /title
             */
            pointer: string;
            /**
             * @description Stable code of what is wrong with it.
             * @example platform.validation.is-not-empty
             */
            code: string;
            /**
             * @description What is wrong and what to do, in the reader’s language.
             * @example 请填写这一项。
             */
            text: string;
        };
        Problem: {
            /**
             * Format: uri-reference
             * @example /api/docs/problems#platform.validation
             */
            type: string;
            /**
             * @description The kind of problem in a few words.
             * @example 内容需要修改
             */
            title: string;
            /** @example 422 */
            status: number;
            /**
             * @description What happened and what to do next.
             * @example 有 1 处需要改，改好就能提交。
             */
            detail: string;
            /**
             * @description Stable code for programs.
             * @example platform.validation
             */
            code: string;
            /**
             * @description Tell this id when you ask for help.
             * @example 019abc12-0000-7000-8000-000000000000
             */
            requestId: string;
            errors: components["schemas"]["ProblemField"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
