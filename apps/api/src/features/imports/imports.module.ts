import { Module } from '@nestjs/common';

/** Imports run in a program of their own (`import-ideas.ts`); this holds their place in the order of features. */
@Module({})
export class ImportsModule {}
