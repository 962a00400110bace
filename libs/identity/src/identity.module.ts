import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig, registerMessages } from '@yangguang/platform';
import { AccessGuard } from './access/access.guard';
import { JwtStrategy } from './access/jwt.strategy';
import { PERMISSION_CATALOG } from './access/permission-catalog.token';
import { PrincipalService } from './access/principal.service';
import { RouteCheck } from './access/route-check';
import { SessionFactsQuery } from './access/session-facts.query';
import { TOKEN_ALGORITHM, tokenKey, TokenService } from './access/token.service';
import { ApiClientEntity } from './client/api-client.entity';
import { ApiClientService } from './client/api-client.service';
import { ApiClientStaffController } from './client/api-client.staff.controller';
import { ClientSecret } from './client/client-secret';
import { ClientTokenController } from './client/client-token.controller';
import { ClientTokenService } from './client/client-token.service';
import { CredentialStore } from './credential/credential.store';
import { OneTimeCodes } from './credential/one-time-codes';
import { PasswordHasher } from './credential/password-hasher';
import { PasswordService } from './credential/password.service';
import { TotpService } from './credential/totp.service';
import { Colleagues } from './delegation/colleagues';
import { DelegationReader } from './delegation/delegation.reader';
import { DelegationService } from './delegation/delegation.service';
import { DelegationStaffController } from './delegation/delegation.staff.controller';
import { DemoPublicController } from './demo/demo.public.controller';
import { DEMO_ACCOUNTS, type DemoAccounts } from './demo/demo-accounts';
import { IDENTITY_SETTINGS } from './identity-settings.token';
import { identityEn } from './locales/en';
import { identityZh } from './locales/zh-CN';
import { MeReader } from './me/me.reader';
import { MeStaffController } from './me/me.staff.controller';
import { MySecurityStaffController } from './me/my-security.staff.controller';
import type { PermissionCatalog } from './model/permission';
import { DEFAULT_IDENTITY_SETTINGS, type IdentitySettings } from './model/settings';
import { AccessHelpService } from './person/access-help.service';
import { AccessHelpStaffController } from './person/access-help.staff.controller';
import { AmendmentService } from './person/amendment.service';
import { ClosingService } from './person/closing.service';
import { ContactService } from './person/contact.service';
import { PasswordHandover } from './person/password-handover';
import { PersonMaker } from './person/person-maker';
import { PersonEntity } from './person/person.entity';
import { PersonMapper } from './person/person.mapper';
import { PersonReader } from './person/person.reader';
import { PersonRepository } from './person/person.repository';
import { PersonStaffController } from './person/person.staff.controller';
import { PersonView } from './person/person.view';
import { PositionTransfer } from './person/position-transfer';
import { PositionService } from './person/position.service';
import { PositionStaffController } from './person/position.staff.controller';
import { RegistrationService } from './person/registration.service';
import { RoleService } from './person/role.service';
import { AccountSeed } from './seed/account-seed';
import { FirstAdministrators } from './seed/first-administrators';
import { AuthController } from './session/auth.controller';
import { ForgetOldSessionsTask } from './session/forget-old-sessions.task';
import { RefreshCookie } from './session/refresh-cookie';
import { RefreshTokens } from './session/refresh-tokens';
import { RefreshService } from './session/refresh.service';
import { SessionClock } from './session/session-clock';
import { SessionEnding } from './session/session-ending.service';
import { SessionIssuer } from './session/session-issuer';
import { SessionOpening } from './session/session-opening';
import { SessionStanding } from './session/session-standing.service';
import { SessionStore } from './session/session.store';
import { SignInAttemptReader } from './session/sign-in-attempt.reader';
import { SignInAttemptStaffController } from './session/sign-in-attempt.staff.controller';
import { SignInLock } from './session/sign-in-lock';
import { SignInRecord } from './session/sign-in-record';
import { SignInService } from './session/sign-in.service';
import { StandingQuery } from './session/standing.query';
import { ApplyUnitChange } from './unit/apply-unit-change';
import { ApplyUnitChangesTask } from './unit/apply-unit-changes.task';
import { OpenUnitService } from './unit/open-unit.service';
import { UnitChangeEntity } from './unit/unit-change.entity';
import { UnitChangeService } from './unit/unit-change.service';
import { UnitDirectory } from './unit/unit-directory';
import { UnitNames } from './unit/unit-names';
import { UnitEntity } from './unit/unit.entity';
import { UnitPublicController } from './unit/unit.public.controller';
import { UnitReader } from './unit/unit.reader';
import { UnitRepository } from './unit/unit.repository';
import { UnitStaffController } from './unit/unit.staff.controller';

registerMessages({ 'zh-CN': identityZh, en: identityEn });

const access = [AccessGuard, JwtStrategy, PrincipalService, SessionFactsQuery, TokenService];
const credential = [CredentialStore, OneTimeCodes, PasswordHasher, PasswordService, TotpService];
const session = [
  ForgetOldSessionsTask,
  RefreshCookie,
  RefreshService,
  RefreshTokens,
  SessionClock,
  SessionEnding,
  SessionIssuer,
  SessionOpening,
  SessionStanding,
  SessionStore,
  SignInAttemptReader,
  SignInLock,
  SignInRecord,
  SignInService,
  StandingQuery,
];
const unit = [
  ApplyUnitChange,
  ApplyUnitChangesTask,
  OpenUnitService,
  UnitChangeService,
  UnitDirectory,
  UnitNames,
  UnitReader,
  UnitRepository,
];
const person = [
  AccessHelpService,
  AccountSeed,
  AmendmentService,
  ClosingService,
  ContactService,
  FirstAdministrators,
  PasswordHandover,
  PersonMaker,
  PersonMapper,
  PersonReader,
  PersonRepository,
  PersonView,
  PositionService,
  PositionTransfer,
  RegistrationService,
  RoleService,
];
const rest = [
  ApiClientService,
  ClientSecret,
  ClientTokenService,
  Colleagues,
  DelegationReader,
  DelegationService,
  MeReader,
];

export interface IdentityChoices {
  /** The permissions of every library of the program. */
  readonly permissions: PermissionCatalog;
  readonly settings?: IdentitySettings;
  /** Only for a program that was asked for the demonstration county. */
  readonly demoAccounts?: DemoAccounts;
}

/** Units, people, sign-in, and the guard before every route of the program. */
@Module({})
export class IdentityModule {
  static with({ permissions, settings, demoAccounts }: IdentityChoices): DynamicModule {
    const bound: Provider[] = [
      { provide: PERMISSION_CATALOG, useValue: permissions },
      { provide: IDENTITY_SETTINGS, useValue: settings ?? DEFAULT_IDENTITY_SETTINGS },
      ...(demoAccounts ? [{ provide: DEMO_ACCOUNTS, useValue: demoAccounts }] : []),
    ];
    return {
      module: IdentityModule,
      global: true,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forFeature([ApiClientEntity, PersonEntity, UnitChangeEntity, UnitEntity]),
        JwtModule.registerAsync({
          inject: [AppConfig],
          useFactory: (config: AppConfig) => ({
            secret: tokenKey(config),
            signOptions: { algorithm: TOKEN_ALGORITHM },
          }),
        }),
      ],
      controllers: [
        AuthController,
        ClientTokenController,
        MeStaffController,
        MySecurityStaffController,
        DelegationStaffController,
        UnitPublicController,
        UnitStaffController,
        PersonStaffController,
        PositionStaffController,
        AccessHelpStaffController,
        SignInAttemptStaffController,
        ApiClientStaffController,
        DemoPublicController,
      ],
      providers: [
        ...bound,
        ...access,
        ...credential,
        ...session,
        ...unit,
        ...person,
        ...rest,
        RouteCheck,
        { provide: APP_GUARD, useExisting: AccessGuard },
      ],
      exports: [
        AccountSeed,
        ContactService,
        FirstAdministrators,
        OpenUnitService,
        PERMISSION_CATALOG,
        UnitChangeService,
        UnitDirectory,
      ],
    };
  }
}
