var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Catch } from '@nestjs/common';
/** Resolvers throw to the executor; the framework's own filter would log refusals as errors on the way. */
let RethrowFilter = class RethrowFilter {
    catch(error) {
        throw error;
    }
};
RethrowFilter = __decorate([
    Catch()
], RethrowFilter);
export { RethrowFilter };
//# sourceMappingURL=rethrow.filter.js.map