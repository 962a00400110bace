/* Generated from openapi.json by `npm run openapi`; not edited by hand. */
export interface paths {
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for monitoring
         * @description Text in the Prometheus format. Open to the machine itself; from elsewhere with METRICS_TOKEN as bearer token.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/calendar/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a term of working days runs out
         * @description The day of receipt is day 0 and not counted (Civil Code, art. 201), day 1 is the next working day; the term runs out at the end of the last counted day, Asia/Shanghai. Holidays and make-up working days follow the State Council’s notices. A term that touches a year without a published notice is provisional.
         */
        get: operations["calculateDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/calendar/deadline.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as an iCalendar file
         * @description An all-day entry on the due date (RFC 5545) with the day-by-day explanation and a reminder the day before.
         */
        get: operations["downloadDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The holidays and make-up working days of a year
         * @description A year whose notice is not loaded yet is answered with `loaded: false` and the local days only.
         */
        get: operations["readCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The loaded years and how far ahead they reach
         * @description At most one year a row, the latest first; the list ends with the first year ever loaded.
         *
         *     Permission: `calendar.read`.
         */
        get: operations["listCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of imports
         * @description Every uploaded year, the newest first, confirmed or not.
         *
         *     Permission: `calendar.read`.
         */
        get: operations["listCalendarImports"];
        put?: never;
        /**
         * Upload a year and see what it would change
         * @description Answers the days that would count differently and the open deadlines that would move. Nothing is changed.
         *
         *     Permission: `calendar.import`.
         */
        post: operations["previewCalendarImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a previewed import
         * @description Recomputes every open deadline in the same transaction. Refused (409) when the calendar changed after the preview, or when it was applied already.
         *
         *     Permission: `calendar.import`.
         */
        post: operations["applyCalendarImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import and its effect
         * @description For an import not confirmed yet the effect is that of the preview; afterwards what was really done.
         *
         *     Permission: `calendar.read`.
         */
        get: operations["readCalendarImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The local days in force
         * @description The days that the county has set over the national notices, the latest date first.
         *
         *     Permission: `calendar.read`.
         */
        get: operations["listLocalDays"];
        put?: never;
        /**
         * Set a local day
         * @description Recomputes every open deadline in the same transaction. One local day a date; take the old one back first.
         *
         *     Permission: `calendar.import`.
         */
        post: operations["addLocalDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/overrides/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what a local day would change
         * @description Answers how the day would count and which open deadlines would move. Nothing is changed.
         *
         *     Permission: `calendar.import`.
         */
        post: operations["previewLocalDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a local day back
         * @description Recomputes every open deadline in the same transaction. The day stays in the log as taken back.
         *
         *     Permission: `calendar.import`.
         */
        delete: operations["removeLocalDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Why the day counts or not.
         * @enum {string}
         */
        DeadlineReason: "received" | "working-day" | "make-up-working-day" | "weekend" | "holiday" | "local-holiday" | "local-working-day" | "paused" | "calendar-unknown" | "calendar-day" | "rolled-over";
        DeadlineDayResponse: {
            /**
             * Format: date
             * @example 2026-09-21
             */
            date: string;
            /** @description Whether the day counts toward the term. */
            counted: boolean;
            /**
             * @description The running number of a counted day, from 1.
             * @example 2
             */
            number: number | null;
            /** @description Why the day counts or not. */
            reason: components["schemas"]["DeadlineReason"];
            /**
             * @description The same in the reader’s language.
             * @example 第2个工作日
             */
            text: string;
        };
        DeadlineResponse: {
            /**
             * Format: date
             * @description The day of receipt, day 0.
             * @example 2026-09-18
             */
            received: string;
            /** @example 5 */
            workingDays: number;
            /**
             * Format: date
             * @description The term runs out at the end of this day, Asia/Shanghai.
             * @example 2026-09-24
             */
            due: string;
            /** @description The due date may still move: the holidays are not published, or the clock stands. */
            provisional: boolean;
            /** @description Why it is provisional, in the reader’s language. */
            provisionalReason: string | null;
            /** @description Every date from receipt to due date, in order. */
            days: components["schemas"]["DeadlineDayResponse"][];
        };
        /**
         * @description Off, or worked although it is a weekend.
         * @enum {string}
         */
        DayKind: "off" | "work";
        YearDayResponse: {
            /**
             * Format: date
             * @example 2026-10-10
             */
            date: string;
            /** @description Off, or worked although it is a weekend. */
            kind: components["schemas"]["DayKind"];
            /**
             * @description The holiday, or the name of the local day.
             * @example 国庆节
             */
            name: string;
            /** @description Set by the county over the national notice. */
            local: boolean;
        };
        YearResponse: {
            /** @example 2026 */
            year: number;
            /** @description Whether the State Council’s notice for the year is loaded. */
            loaded: boolean;
            /** @description The notice; null while it is not loaded. */
            notice: string | null;
            /**
             * Format: uri
             * @description Where the notice is published, when known.
             */
            sourceUrl: string | null;
            /** @description The dates that depart from Monday-to-Friday, in order. */
            days: components["schemas"]["YearDayResponse"][];
        };
        LoadedYearResponse: {
            /** @example 2026 */
            year: number;
            /** @example 《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号） */
            notice: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** Format: date-time */
            loadedAt: string;
            /**
             * @description Working days of the year, local days included.
             * @example 248
             */
            workingDays: number;
            /**
             * @description Make-up working days the notice names.
             * @example 6
             */
            makeUpDays: number;
        };
        CalendarOverviewResponse: {
            /**
             * Format: date
             * @description The last day whose holidays are published and loaded.
             * @example 2026-12-31
             */
            loadedUntil: string | null;
            /** @description Days from today to that day; negative when it has passed. */
            daysAhead: number;
            /** @description The latest year first. */
            years: components["schemas"]["LoadedYearResponse"][];
        };
        UploadYearRequest: {
            /**
             * @description The name and number of the State Council’s notice, since the file has only its address.
             * @example 《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）
             */
            notice: string;
            /** @description The content of a year file in the form of github.com/NateScarlet/holiday-cn. It is for the year of the notice and may name late December before. */
            file?: {
                /** @example 2026 */
                year: number;
                papers?: string[];
                days: ({
                    /** @example 国庆节 */
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-10-01
                     */
                    date: string;
                    /** @example true */
                    isOffDay: boolean;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        YearImportStatus: "previewed" | "applied" | "outdated";
        /** @enum {string} */
        CalendarReason: "working-day" | "make-up-working-day" | "weekend" | "holiday" | "local-holiday" | "local-working-day" | "calendar-unknown";
        DayFactResponse: {
            working: boolean;
            reason: components["schemas"]["CalendarReason"];
            /**
             * @description The same in the reader’s language.
             * @example 国庆节放假
             */
            text: string;
        };
        DayChangeResponse: {
            /**
             * Format: date
             * @example 2027-01-01
             */
            date: string;
            before: components["schemas"]["DayFactResponse"];
            after: components["schemas"]["DayFactResponse"];
        };
        DueDateResponse: {
            /**
             * Format: date
             * @example 2027-01-04
             */
            due: string;
            provisional: boolean;
        };
        MovedDeadlineResponse: {
            /**
             * @description Number and title of the matter.
             * @example YL20261228-0001
             */
            title: string;
            /**
             * @description Path in the console.
             * @example /supervision/cases/0193…
             */
            link: string;
            before: components["schemas"]["DueDateResponse"];
            after: components["schemas"]["DueDateResponse"];
        };
        CalendarEffectResponse: {
            /** @description The dates that count differently, in order. */
            changes: components["schemas"]["DayChangeResponse"][];
            /** @description Open matters that get another due date. */
            movedCount: number;
            /** @description Open matters whose date stays and is no longer provisional. */
            confirmedCount: number;
            /** @description The matters concerned, those that get another date first; at most 200 are listed. */
            moved: components["schemas"]["MovedDeadlineResponse"][];
        };
        YearImportResponse: {
            /** Format: uuid */
            id: string;
            /** @example 2027 */
            year: number;
            notice: string;
            /** Format: uri */
            sourceUrl: string | null;
            status: components["schemas"]["YearImportStatus"];
            /** Format: date-time */
            createdAt: string;
            /** @description Who uploaded it. */
            createdByName: string;
            /** Format: date-time */
            appliedAt: string | null;
            /** @description Who confirmed it. */
            appliedByName: string | null;
            effect: components["schemas"]["CalendarEffectResponse"];
        };
        YearImportLineResponse: {
            /** Format: uuid */
            id: string;
            /** @example 2027 */
            year: number;
            notice: string;
            /** Format: uri */
            sourceUrl: string | null;
            status: components["schemas"]["YearImportStatus"];
            /** Format: date-time */
            createdAt: string;
            /** @description Who uploaded it. */
            createdByName: string;
            /** Format: date-time */
            appliedAt: string | null;
            /** @description Who confirmed it. */
            appliedByName: string | null;
        };
        YearImportPage: {
            items: components["schemas"]["YearImportLineResponse"][];
            nextCursor: string | null;
        };
        LocalDayResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2026-08-20
             */
            date: string;
            kind: components["schemas"]["DayKind"];
            /** @example 县庆日 */
            name: string;
            /** @description The decision it rests on. */
            basis: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Who set it. */
            createdByName: string;
        };
        LocalDayList: {
            /** @description The days in force, the latest date first. */
            items: components["schemas"]["LocalDayResponse"][];
        };
        LocalDayRequest: {
            /**
             * Format: date
             * @description The day.
             * @example 2026-09-18
             */
            date: string;
            /** @description Off, or worked. */
            kind: components["schemas"]["DayKind"];
            /**
             * @description What the day is called.
             * @example 县庆日
             */
            name: string;
            /**
             * @description The decision it rests on.
             * @example 云政办发〔2026〕12号
             */
            basis: string;
        };
        LocalDayAddedResponse: {
            day: components["schemas"]["LocalDayResponse"];
            effect: components["schemas"]["CalendarEffectResponse"];
        };
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
export interface operations {
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics in the Prometheus text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calculateDeadline: {
        parameters: {
            query: {
                /** @description The day of receipt (day 0), in Asia/Shanghai. */
                received: string;
                /** @description The term in working days. */
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineResponse"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDeadline: {
        parameters: {
            query: {
                /** @description The day of receipt (day 0), in Asia/Shanghai. */
                received: string;
                /** @description The term in working days. */
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearResponse"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarOverviewResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarImports: {
        parameters: {
            query?: {
                /** @description How many rows to return. */
                limit?: number;
                /** @description The nextCursor of the page before; leave out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearImportPage"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCalendarImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sending the same key again answers what the first request answered and does nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadYearRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearImportResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state, or in conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyCalendarImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sending the same key again answers what the first request answered and does nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The import. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearImportResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state, or in conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearImportResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLocalDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalDayList"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLocalDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sending the same key again answers what the first request answered and does nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalDayRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalDayAddedResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state, or in conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewLocalDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sending the same key again answers what the first request answered and does nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalDayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state, or in conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLocalDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The local day. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectResponse"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state, or in conflict. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something sent needs changing; see `errors`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
