import { Controller, Get } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { RequirePermission } from '@yangguang/platform';
import { ServedIdentity } from '../testing/served-identity';
import { SmallCounty } from '../testing/small-county';

@Controller('api/v1/staff/undeclared')
class UndeclaredController {
  @Get()
  read(): string {
    return 'open to anybody';
  }
}

@Controller('api/v1/staff/unknown')
class UnknownController {
  @Get()
  @RequirePermission('nobody.defined.this')
  read(): string {
    return 'open to nobody';
  }
}

describe('the start of a program', () => {
  it.each([
    ['does not say who may call it', UndeclaredController, 'UndeclaredController.read does not say'],
    ['needs a permission nobody defined', UnknownController, 'nobody.defined.this'],
  ])('fails when a route %s', async (_, controller, reason) => {
    await expect(ServedIdentity.start({ controllers: [controller] })).rejects.toThrow(reason);
  });

  it('fails in production without a secret of its own', async () => {
    const environment = { NODE_ENV: 'production', SECRET_KEY: 'short' };
    await expect(ServedIdentity.start({ environment })).rejects.toThrow('SECRET_KEY');
  });
});

describe('demonstration accounts', () => {
  const accounts = [{ username: 'demo', password: 'x', name: '甲', unit: '县教体局', roles: ['handler'] }];
  const demoAccounts = { list: () => accounts };

  it('are listed and work only where the demonstration was asked for', async () => {
    const served = await ServedIdentity.start({ environment: { DEMO: '1' }, demoAccounts });
    try {
      const county = await SmallCounty.in(served);
      expect((await served.visitor().get('/public/demo')).body).toEqual({ accounts });
      const { visitor } = await county.working('demo', ['handler'], { demonstration: true });
      expect((await visitor.get('/staff/me')).status).toBe(200);
      const plain = await ServedIdentity.start({ databaseUrl: served.databaseUrl, demoAccounts });
      try {
        plain.clock.set(served.clock.now());
        expect((await plain.visitor().get('/public/demo')).status).toBe(404);
        const there = plain.visitor();
        there.token = visitor.token;
        expect((await there.get('/staff/me')).status).toBe(401);
      } finally {
        await plain.stop();
      }
    } finally {
      await served.stop();
    }
  });
});
