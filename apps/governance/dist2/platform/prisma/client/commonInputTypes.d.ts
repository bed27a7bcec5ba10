import type * as runtime from "@prisma/client/runtime/client";
import * as $Enums from "./enums.js";
import type * as Prisma from "./internal/prismaNamespace.js";
export type StringFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringFilter<$PrismaModel> | string;
};
export type UuidFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidFilter<$PrismaModel> | string;
};
export type EnumRoleFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleFilter<$PrismaModel> | $Enums.Role;
};
export type EnumScopeKindFilter<$PrismaModel = never> = {
    equals?: $Enums.ScopeKind | Prisma.EnumScopeKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumScopeKindFilter<$PrismaModel> | $Enums.ScopeKind;
};
export type DateTimeFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeFilter<$PrismaModel> | Date | string;
};
export type StringWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type UuidWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type EnumRoleWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleWithAggregatesFilter<$PrismaModel> | $Enums.Role;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
};
export type EnumScopeKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ScopeKind | Prisma.EnumScopeKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumScopeKindWithAggregatesFilter<$PrismaModel> | $Enums.ScopeKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumScopeKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumScopeKindFilter<$PrismaModel>;
};
export type DateTimeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeWithAggregatesFilter<$PrismaModel> | Date | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeFilter<$PrismaModel>;
};
export type BigIntFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntFilter<$PrismaModel> | bigint | number;
};
export type BigIntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntWithAggregatesFilter<$PrismaModel> | bigint | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _max?: Prisma.NestedBigIntFilter<$PrismaModel>;
};
export type EnumActorKindFilter<$PrismaModel = never> = {
    equals?: $Enums.ActorKind | Prisma.EnumActorKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumActorKindFilter<$PrismaModel> | $Enums.ActorKind;
};
export type JsonNullableFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonNullableFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonNullableFilterBase<$PrismaModel>>, 'path'>>, Required<JsonNullableFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonNullableFilterBase<$PrismaModel>>, 'path'>>;
export type JsonNullableFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type StringNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringNullableFilter<$PrismaModel> | string | null;
};
export type SortOrderInput = {
    sort: Prisma.SortOrder;
    nulls?: Prisma.NullsOrder;
};
export type EnumActorKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ActorKind | Prisma.EnumActorKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumActorKindWithAggregatesFilter<$PrismaModel> | $Enums.ActorKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumActorKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumActorKindFilter<$PrismaModel>;
};
export type JsonNullableWithAggregatesFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>, 'path'>>, Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>, 'path'>>;
export type JsonNullableWithAggregatesFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedJsonNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedJsonNullableFilter<$PrismaModel>;
};
export type StringNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type IntFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntFilter<$PrismaModel> | number;
};
export type IntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntWithAggregatesFilter<$PrismaModel> | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedIntFilter<$PrismaModel>;
    _max?: Prisma.NestedIntFilter<$PrismaModel>;
};
export type EnumDriftKindFilter<$PrismaModel = never> = {
    equals?: $Enums.DriftKind | Prisma.EnumDriftKindFieldRefInput<$PrismaModel>;
    in?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumDriftKindFilter<$PrismaModel> | $Enums.DriftKind;
};
export type EnumSeverityFilter<$PrismaModel = never> = {
    equals?: $Enums.Severity | Prisma.EnumSeverityFieldRefInput<$PrismaModel>;
    in?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSeverityFilter<$PrismaModel> | $Enums.Severity;
};
export type EnumFindingStateFilter<$PrismaModel = never> = {
    equals?: $Enums.FindingState | Prisma.EnumFindingStateFieldRefInput<$PrismaModel>;
    in?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumFindingStateFilter<$PrismaModel> | $Enums.FindingState;
};
export type UuidNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidNullableFilter<$PrismaModel> | string | null;
};
export type DateTimeNullableFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableFilter<$PrismaModel> | Date | string | null;
};
export type EnumDriftKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.DriftKind | Prisma.EnumDriftKindFieldRefInput<$PrismaModel>;
    in?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumDriftKindWithAggregatesFilter<$PrismaModel> | $Enums.DriftKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumDriftKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumDriftKindFilter<$PrismaModel>;
};
export type EnumSeverityWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Severity | Prisma.EnumSeverityFieldRefInput<$PrismaModel>;
    in?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSeverityWithAggregatesFilter<$PrismaModel> | $Enums.Severity;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumSeverityFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumSeverityFilter<$PrismaModel>;
};
export type EnumFindingStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.FindingState | Prisma.EnumFindingStateFieldRefInput<$PrismaModel>;
    in?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumFindingStateWithAggregatesFilter<$PrismaModel> | $Enums.FindingState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumFindingStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumFindingStateFilter<$PrismaModel>;
};
export type UuidNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type DateTimeNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableWithAggregatesFilter<$PrismaModel> | Date | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
};
export type BoolFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolFilter<$PrismaModel> | boolean;
};
export type IntNullableFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableFilter<$PrismaModel> | number | null;
};
export type BoolWithAggregatesFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolWithAggregatesFilter<$PrismaModel> | boolean;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBoolFilter<$PrismaModel>;
    _max?: Prisma.NestedBoolFilter<$PrismaModel>;
};
export type IntNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableWithAggregatesFilter<$PrismaModel> | number | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatNullableFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedIntNullableFilter<$PrismaModel>;
};
export type BoolNullableFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedBoolNullableFilter<$PrismaModel> | boolean | null;
};
export type BoolNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedBoolNullableWithAggregatesFilter<$PrismaModel> | boolean | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedBoolNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedBoolNullableFilter<$PrismaModel>;
};
export type EnumAccountStateFilter<$PrismaModel = never> = {
    equals?: $Enums.AccountState | Prisma.EnumAccountStateFieldRefInput<$PrismaModel>;
    in?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumAccountStateFilter<$PrismaModel> | $Enums.AccountState;
};
export type EnumAccountStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.AccountState | Prisma.EnumAccountStateFieldRefInput<$PrismaModel>;
    in?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumAccountStateWithAggregatesFilter<$PrismaModel> | $Enums.AccountState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumAccountStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumAccountStateFilter<$PrismaModel>;
};
export type EnumSyncStateFilter<$PrismaModel = never> = {
    equals?: $Enums.SyncState | Prisma.EnumSyncStateFieldRefInput<$PrismaModel>;
    in?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSyncStateFilter<$PrismaModel> | $Enums.SyncState;
};
export type EnumSyncStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.SyncState | Prisma.EnumSyncStateFieldRefInput<$PrismaModel>;
    in?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSyncStateWithAggregatesFilter<$PrismaModel> | $Enums.SyncState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumSyncStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumSyncStateFilter<$PrismaModel>;
};
export type EnumPrincipalKindFilter<$PrismaModel = never> = {
    equals?: $Enums.PrincipalKind | Prisma.EnumPrincipalKindFieldRefInput<$PrismaModel>;
    in?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPrincipalKindFilter<$PrismaModel> | $Enums.PrincipalKind;
};
export type EnumPermissionLevelFilter<$PrismaModel = never> = {
    equals?: $Enums.PermissionLevel | Prisma.EnumPermissionLevelFieldRefInput<$PrismaModel>;
    in?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPermissionLevelFilter<$PrismaModel> | $Enums.PermissionLevel;
};
export type EnumRequestStateFilter<$PrismaModel = never> = {
    equals?: $Enums.RequestState | Prisma.EnumRequestStateFieldRefInput<$PrismaModel>;
    in?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRequestStateFilter<$PrismaModel> | $Enums.RequestState;
};
export type JsonFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonFilterBase<$PrismaModel>>, 'path'>>, Required<JsonFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonFilterBase<$PrismaModel>>, 'path'>>;
export type JsonFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type EnumPrincipalKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.PrincipalKind | Prisma.EnumPrincipalKindFieldRefInput<$PrismaModel>;
    in?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPrincipalKindWithAggregatesFilter<$PrismaModel> | $Enums.PrincipalKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPrincipalKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPrincipalKindFilter<$PrismaModel>;
};
export type EnumPermissionLevelWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.PermissionLevel | Prisma.EnumPermissionLevelFieldRefInput<$PrismaModel>;
    in?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPermissionLevelWithAggregatesFilter<$PrismaModel> | $Enums.PermissionLevel;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPermissionLevelFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPermissionLevelFilter<$PrismaModel>;
};
export type EnumRequestStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.RequestState | Prisma.EnumRequestStateFieldRefInput<$PrismaModel>;
    in?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRequestStateWithAggregatesFilter<$PrismaModel> | $Enums.RequestState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumRequestStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumRequestStateFilter<$PrismaModel>;
};
export type JsonWithAggregatesFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonWithAggregatesFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonWithAggregatesFilterBase<$PrismaModel>>, 'path'>>, Required<JsonWithAggregatesFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonWithAggregatesFilterBase<$PrismaModel>>, 'path'>>;
export type JsonWithAggregatesFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedJsonFilter<$PrismaModel>;
    _max?: Prisma.NestedJsonFilter<$PrismaModel>;
};
export type EnumShareStateFilter<$PrismaModel = never> = {
    equals?: $Enums.ShareState | Prisma.EnumShareStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumShareStateFilter<$PrismaModel> | $Enums.ShareState;
};
export type BigIntNullableFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel> | null;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntNullableFilter<$PrismaModel> | bigint | number | null;
};
export type EnumShareStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ShareState | Prisma.EnumShareStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumShareStateWithAggregatesFilter<$PrismaModel> | $Enums.ShareState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumShareStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumShareStateFilter<$PrismaModel>;
};
export type BigIntNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel> | null;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntNullableWithAggregatesFilter<$PrismaModel> | bigint | number | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatNullableFilter<$PrismaModel>;
    _sum?: Prisma.NestedBigIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedBigIntNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedBigIntNullableFilter<$PrismaModel>;
};
export type EnumCompanionKindFilter<$PrismaModel = never> = {
    equals?: $Enums.CompanionKind | Prisma.EnumCompanionKindFieldRefInput<$PrismaModel>;
    in?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumCompanionKindFilter<$PrismaModel> | $Enums.CompanionKind;
};
export type EnumCompanionKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.CompanionKind | Prisma.EnumCompanionKindFieldRefInput<$PrismaModel>;
    in?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumCompanionKindWithAggregatesFilter<$PrismaModel> | $Enums.CompanionKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumCompanionKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumCompanionKindFilter<$PrismaModel>;
};
export type EnumPolicyStateFilter<$PrismaModel = never> = {
    equals?: $Enums.PolicyState | Prisma.EnumPolicyStateFieldRefInput<$PrismaModel>;
    in?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPolicyStateFilter<$PrismaModel> | $Enums.PolicyState;
};
export type EnumEnforcementModeFilter<$PrismaModel = never> = {
    equals?: $Enums.EnforcementMode | Prisma.EnumEnforcementModeFieldRefInput<$PrismaModel>;
    in?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumEnforcementModeFilter<$PrismaModel> | $Enums.EnforcementMode;
};
export type EnumPolicyStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.PolicyState | Prisma.EnumPolicyStateFieldRefInput<$PrismaModel>;
    in?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPolicyStateWithAggregatesFilter<$PrismaModel> | $Enums.PolicyState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPolicyStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPolicyStateFilter<$PrismaModel>;
};
export type EnumEnforcementModeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.EnforcementMode | Prisma.EnumEnforcementModeFieldRefInput<$PrismaModel>;
    in?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumEnforcementModeWithAggregatesFilter<$PrismaModel> | $Enums.EnforcementMode;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumEnforcementModeFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumEnforcementModeFilter<$PrismaModel>;
};
export type NestedStringFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringFilter<$PrismaModel> | string;
};
export type NestedUuidFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidFilter<$PrismaModel> | string;
};
export type NestedEnumRoleFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleFilter<$PrismaModel> | $Enums.Role;
};
export type NestedEnumScopeKindFilter<$PrismaModel = never> = {
    equals?: $Enums.ScopeKind | Prisma.EnumScopeKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumScopeKindFilter<$PrismaModel> | $Enums.ScopeKind;
};
export type NestedDateTimeFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeFilter<$PrismaModel> | Date | string;
};
export type NestedStringWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type NestedIntFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntFilter<$PrismaModel> | number;
};
export type NestedUuidWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type NestedEnumRoleWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleWithAggregatesFilter<$PrismaModel> | $Enums.Role;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
};
export type NestedEnumScopeKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ScopeKind | Prisma.EnumScopeKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ScopeKind[] | Prisma.ListEnumScopeKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumScopeKindWithAggregatesFilter<$PrismaModel> | $Enums.ScopeKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumScopeKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumScopeKindFilter<$PrismaModel>;
};
export type NestedDateTimeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeWithAggregatesFilter<$PrismaModel> | Date | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeFilter<$PrismaModel>;
};
export type NestedBigIntFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntFilter<$PrismaModel> | bigint | number;
};
export type NestedBigIntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntWithAggregatesFilter<$PrismaModel> | bigint | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _max?: Prisma.NestedBigIntFilter<$PrismaModel>;
};
export type NestedFloatFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatFilter<$PrismaModel> | number;
};
export type NestedEnumActorKindFilter<$PrismaModel = never> = {
    equals?: $Enums.ActorKind | Prisma.EnumActorKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumActorKindFilter<$PrismaModel> | $Enums.ActorKind;
};
export type NestedStringNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringNullableFilter<$PrismaModel> | string | null;
};
export type NestedEnumActorKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ActorKind | Prisma.EnumActorKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ActorKind[] | Prisma.ListEnumActorKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumActorKindWithAggregatesFilter<$PrismaModel> | $Enums.ActorKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumActorKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumActorKindFilter<$PrismaModel>;
};
export type NestedIntNullableFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableFilter<$PrismaModel> | number | null;
};
export type NestedJsonNullableFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<NestedJsonNullableFilterBase<$PrismaModel>>, Exclude<keyof Required<NestedJsonNullableFilterBase<$PrismaModel>>, 'path'>>, Required<NestedJsonNullableFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<NestedJsonNullableFilterBase<$PrismaModel>>, 'path'>>;
export type NestedJsonNullableFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type NestedStringNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type NestedIntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntWithAggregatesFilter<$PrismaModel> | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedIntFilter<$PrismaModel>;
    _max?: Prisma.NestedIntFilter<$PrismaModel>;
};
export type NestedEnumDriftKindFilter<$PrismaModel = never> = {
    equals?: $Enums.DriftKind | Prisma.EnumDriftKindFieldRefInput<$PrismaModel>;
    in?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumDriftKindFilter<$PrismaModel> | $Enums.DriftKind;
};
export type NestedEnumSeverityFilter<$PrismaModel = never> = {
    equals?: $Enums.Severity | Prisma.EnumSeverityFieldRefInput<$PrismaModel>;
    in?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSeverityFilter<$PrismaModel> | $Enums.Severity;
};
export type NestedEnumFindingStateFilter<$PrismaModel = never> = {
    equals?: $Enums.FindingState | Prisma.EnumFindingStateFieldRefInput<$PrismaModel>;
    in?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumFindingStateFilter<$PrismaModel> | $Enums.FindingState;
};
export type NestedUuidNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidNullableFilter<$PrismaModel> | string | null;
};
export type NestedDateTimeNullableFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableFilter<$PrismaModel> | Date | string | null;
};
export type NestedEnumDriftKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.DriftKind | Prisma.EnumDriftKindFieldRefInput<$PrismaModel>;
    in?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.DriftKind[] | Prisma.ListEnumDriftKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumDriftKindWithAggregatesFilter<$PrismaModel> | $Enums.DriftKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumDriftKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumDriftKindFilter<$PrismaModel>;
};
export type NestedEnumSeverityWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Severity | Prisma.EnumSeverityFieldRefInput<$PrismaModel>;
    in?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Severity[] | Prisma.ListEnumSeverityFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSeverityWithAggregatesFilter<$PrismaModel> | $Enums.Severity;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumSeverityFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumSeverityFilter<$PrismaModel>;
};
export type NestedEnumFindingStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.FindingState | Prisma.EnumFindingStateFieldRefInput<$PrismaModel>;
    in?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.FindingState[] | Prisma.ListEnumFindingStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumFindingStateWithAggregatesFilter<$PrismaModel> | $Enums.FindingState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumFindingStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumFindingStateFilter<$PrismaModel>;
};
export type NestedUuidNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type NestedDateTimeNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableWithAggregatesFilter<$PrismaModel> | Date | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
};
export type NestedBoolFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolFilter<$PrismaModel> | boolean;
};
export type NestedBoolWithAggregatesFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolWithAggregatesFilter<$PrismaModel> | boolean;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBoolFilter<$PrismaModel>;
    _max?: Prisma.NestedBoolFilter<$PrismaModel>;
};
export type NestedIntNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableWithAggregatesFilter<$PrismaModel> | number | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatNullableFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedIntNullableFilter<$PrismaModel>;
};
export type NestedFloatNullableFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatNullableFilter<$PrismaModel> | number | null;
};
export type NestedBoolNullableFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedBoolNullableFilter<$PrismaModel> | boolean | null;
};
export type NestedBoolNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedBoolNullableWithAggregatesFilter<$PrismaModel> | boolean | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedBoolNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedBoolNullableFilter<$PrismaModel>;
};
export type NestedEnumAccountStateFilter<$PrismaModel = never> = {
    equals?: $Enums.AccountState | Prisma.EnumAccountStateFieldRefInput<$PrismaModel>;
    in?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumAccountStateFilter<$PrismaModel> | $Enums.AccountState;
};
export type NestedEnumAccountStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.AccountState | Prisma.EnumAccountStateFieldRefInput<$PrismaModel>;
    in?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.AccountState[] | Prisma.ListEnumAccountStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumAccountStateWithAggregatesFilter<$PrismaModel> | $Enums.AccountState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumAccountStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumAccountStateFilter<$PrismaModel>;
};
export type NestedEnumSyncStateFilter<$PrismaModel = never> = {
    equals?: $Enums.SyncState | Prisma.EnumSyncStateFieldRefInput<$PrismaModel>;
    in?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSyncStateFilter<$PrismaModel> | $Enums.SyncState;
};
export type NestedEnumSyncStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.SyncState | Prisma.EnumSyncStateFieldRefInput<$PrismaModel>;
    in?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.SyncState[] | Prisma.ListEnumSyncStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumSyncStateWithAggregatesFilter<$PrismaModel> | $Enums.SyncState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumSyncStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumSyncStateFilter<$PrismaModel>;
};
export type NestedEnumPrincipalKindFilter<$PrismaModel = never> = {
    equals?: $Enums.PrincipalKind | Prisma.EnumPrincipalKindFieldRefInput<$PrismaModel>;
    in?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPrincipalKindFilter<$PrismaModel> | $Enums.PrincipalKind;
};
export type NestedEnumPermissionLevelFilter<$PrismaModel = never> = {
    equals?: $Enums.PermissionLevel | Prisma.EnumPermissionLevelFieldRefInput<$PrismaModel>;
    in?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPermissionLevelFilter<$PrismaModel> | $Enums.PermissionLevel;
};
export type NestedEnumRequestStateFilter<$PrismaModel = never> = {
    equals?: $Enums.RequestState | Prisma.EnumRequestStateFieldRefInput<$PrismaModel>;
    in?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRequestStateFilter<$PrismaModel> | $Enums.RequestState;
};
export type NestedEnumPrincipalKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.PrincipalKind | Prisma.EnumPrincipalKindFieldRefInput<$PrismaModel>;
    in?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PrincipalKind[] | Prisma.ListEnumPrincipalKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPrincipalKindWithAggregatesFilter<$PrismaModel> | $Enums.PrincipalKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPrincipalKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPrincipalKindFilter<$PrismaModel>;
};
export type NestedEnumPermissionLevelWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.PermissionLevel | Prisma.EnumPermissionLevelFieldRefInput<$PrismaModel>;
    in?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PermissionLevel[] | Prisma.ListEnumPermissionLevelFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPermissionLevelWithAggregatesFilter<$PrismaModel> | $Enums.PermissionLevel;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPermissionLevelFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPermissionLevelFilter<$PrismaModel>;
};
export type NestedEnumRequestStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.RequestState | Prisma.EnumRequestStateFieldRefInput<$PrismaModel>;
    in?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.RequestState[] | Prisma.ListEnumRequestStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRequestStateWithAggregatesFilter<$PrismaModel> | $Enums.RequestState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumRequestStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumRequestStateFilter<$PrismaModel>;
};
export type NestedJsonFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<NestedJsonFilterBase<$PrismaModel>>, Exclude<keyof Required<NestedJsonFilterBase<$PrismaModel>>, 'path'>>, Required<NestedJsonFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<NestedJsonFilterBase<$PrismaModel>>, 'path'>>;
export type NestedJsonFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type NestedEnumShareStateFilter<$PrismaModel = never> = {
    equals?: $Enums.ShareState | Prisma.EnumShareStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumShareStateFilter<$PrismaModel> | $Enums.ShareState;
};
export type NestedBigIntNullableFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel> | null;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntNullableFilter<$PrismaModel> | bigint | number | null;
};
export type NestedEnumShareStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ShareState | Prisma.EnumShareStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ShareState[] | Prisma.ListEnumShareStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumShareStateWithAggregatesFilter<$PrismaModel> | $Enums.ShareState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumShareStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumShareStateFilter<$PrismaModel>;
};
export type NestedBigIntNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel> | null;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel> | null;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntNullableWithAggregatesFilter<$PrismaModel> | bigint | number | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatNullableFilter<$PrismaModel>;
    _sum?: Prisma.NestedBigIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedBigIntNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedBigIntNullableFilter<$PrismaModel>;
};
export type NestedEnumCompanionKindFilter<$PrismaModel = never> = {
    equals?: $Enums.CompanionKind | Prisma.EnumCompanionKindFieldRefInput<$PrismaModel>;
    in?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumCompanionKindFilter<$PrismaModel> | $Enums.CompanionKind;
};
export type NestedEnumCompanionKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.CompanionKind | Prisma.EnumCompanionKindFieldRefInput<$PrismaModel>;
    in?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.CompanionKind[] | Prisma.ListEnumCompanionKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumCompanionKindWithAggregatesFilter<$PrismaModel> | $Enums.CompanionKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumCompanionKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumCompanionKindFilter<$PrismaModel>;
};
export type NestedEnumPolicyStateFilter<$PrismaModel = never> = {
    equals?: $Enums.PolicyState | Prisma.EnumPolicyStateFieldRefInput<$PrismaModel>;
    in?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPolicyStateFilter<$PrismaModel> | $Enums.PolicyState;
};
export type NestedEnumEnforcementModeFilter<$PrismaModel = never> = {
    equals?: $Enums.EnforcementMode | Prisma.EnumEnforcementModeFieldRefInput<$PrismaModel>;
    in?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumEnforcementModeFilter<$PrismaModel> | $Enums.EnforcementMode;
};
export type NestedEnumPolicyStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.PolicyState | Prisma.EnumPolicyStateFieldRefInput<$PrismaModel>;
    in?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.PolicyState[] | Prisma.ListEnumPolicyStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPolicyStateWithAggregatesFilter<$PrismaModel> | $Enums.PolicyState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPolicyStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPolicyStateFilter<$PrismaModel>;
};
export type NestedEnumEnforcementModeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.EnforcementMode | Prisma.EnumEnforcementModeFieldRefInput<$PrismaModel>;
    in?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.EnforcementMode[] | Prisma.ListEnumEnforcementModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumEnforcementModeWithAggregatesFilter<$PrismaModel> | $Enums.EnforcementMode;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumEnforcementModeFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumEnforcementModeFilter<$PrismaModel>;
};
