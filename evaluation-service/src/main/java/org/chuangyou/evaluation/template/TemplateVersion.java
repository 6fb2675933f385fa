package org.chuangyou.evaluation.template;

import jakarta.persistence.Embeddable;

/** Names one version of a template. */
@Embeddable
record TemplateVersion(String code, int version) {}
