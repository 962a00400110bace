import { ApiProperty } from '@nestjs/swagger';

export class AccessTokenResponse {
  @ApiProperty({
    description: 'Sent with every request as `Authorization: Bearer …`.',
    example: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln',
  })
  accessToken!: string;

  @ApiProperty({ description: 'Seconds until it ends; renew before.', minimum: 1, example: 600 })
  expiresIn!: number;
}

export class SessionResponse extends AccessTokenResponse {
  @ApiProperty({
    description:
      'True while a first, reset or outdated password stands: everything else is refused until it is changed.',
  })
  mustChangePassword!: boolean;
}
