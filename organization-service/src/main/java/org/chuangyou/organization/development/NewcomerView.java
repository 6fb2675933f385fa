package org.chuangyou.organization.development;

import java.util.UUID;

import org.chuangyou.organization.person.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewcomerView(
        UUID id,
        @Schema(examples = "RY000286") String code,
        @Schema(examples = "示例") String name,
        Stage stage) {}
