import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@yangguang/kernel';
import fc from 'fast-check';
import { assertRolesFit, DUTY_CLASSES, dutyClassOf, isAdministrator } from './duty-class';
import { ROLE_CODES } from './role';

describe('the separation of the three administrators', () => {
  it('lets no account hold roles of two classes, whatever the combination', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DUTY_CLASSES),
        fc.uniqueArray(fc.constantFrom(...ROLE_CODES)),
        (duty, roles) => {
          const fits = roles.every((role) => dutyClassOf(role) === duty);
          if (fits) expect(() => assertRolesFit(duty, roles)).not.toThrow();
          else expect(() => assertRolesFit(duty, roles)).toThrow(DomainError);
        },
      ),
    );
  });

  it('puts each administrator alone and everybody else together', () => {
    const classes = ROLE_CODES.map((role) => dutyClassOf(role));
    expect(classes.filter((one) => one === 'business')).toHaveLength(5);
    expect(new Set(classes).size).toBe(4);
    expect(DUTY_CLASSES.filter(isAdministrator)).toEqual(['system-admin', 'security-admin', 'audit-admin']);
  });
});
