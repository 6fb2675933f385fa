package org.chuangyou.document;

/** A part of the body, set one below the other. */
public sealed interface Block permits Heading, Paragraph, Table {}
