var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { AuthzenController } from './authzen.controller.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { FactsReader } from './facts-reader.js';
import { SnapshotFollower } from './snapshot-follower.js';
import { Snapshots } from './snapshots.js';
let DecisionModule = class DecisionModule {
};
DecisionModule = __decorate([
    Module({
        imports: [AccessModule, OrganizationModule],
        controllers: [AuthzenController],
        providers: [DecisionResolver, DecisionService, FactsReader, SnapshotFollower, Snapshots],
        exports: [DecisionService, Snapshots],
    })
], DecisionModule);
export { DecisionModule };
//# sourceMappingURL=decision.module.js.map