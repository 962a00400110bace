import { ApiProperty } from '@nestjs/swagger';

export class DemoAccountResponse {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  password!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: [String] })
  roles!: string[];
}

export class DemoResponse {
  @ApiProperty({ type: [DemoAccountResponse] })
  accounts!: DemoAccountResponse[];
}
