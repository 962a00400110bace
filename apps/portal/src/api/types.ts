import type { Schemas } from '@yangguang/api-client';

/** The API's answers by the names that the portal has for them; their shapes are the OpenAPI document's. */
export type Deadline = Schemas['DeadlineResponse'];
export type DeadlineDay = Schemas['DeadlineDayResponse'];
export type PublicMonths = Schemas['PublicMonthsResponse'];
export type Figures = Schemas['FiguresResponse'];
export type IdentityView = Schemas['IdentityViewResponse'];
export type PublicUnit = Schemas['PublicUnitResponse'];
export type PublicUnitList = Schemas['PublicUnitList'];
export type PublishedMessage = Schemas['PublishedMessageResponse'];
export type PublishedPage = Schemas['PublishedListResponse'];
export type PublishedRow = Schemas['PublishedRowResponse'];
export type Rating = Schemas['RatingResponse'];
export type Receipt = Schemas['ReceiptResponse'];
export type ReceiptCheck = Schemas['ReceiptCheckResponse'];
export type SimilarAnswer = Schemas['AnsweredAlikeResponse'];
export type TrackedAnswer = Schemas['TrackedAnswerResponse'];
export type Subscription = Schemas['SubscriptionResponse'];
export type ConfirmedSubscription = Schemas['SubscriptionConfirmedResponse'];
export type TrackedMessage = Schemas['TrackedMessageResponse'];
export type UploadedFile = Schemas['UploadedFileDto'];
export type Verification = Schemas['VerificationDto'];

export type MessageKind = Schemas['CaseKind'];
export type MessageCategory = Schemas['CaseCategory'];
export type RatingReason = Schemas['RatingReason'];

export type NewMessage = Schemas['SubmitMessageRequest'];
export type NewRating = Schemas['RateRequest'];
export type CitizenAction = Schemas['CitizenAction'];
export type NewSupplement = Schemas['SupplementRequest'];
export type NewRework = Schemas['ReworkRequest'];
export type NewWithdrawal = Schemas['WithdrawRequest'];
