package org.chuangyou.exchange;

/** Who may do what with whole tables: roles of the token, which a service may call otherwise in its configuration. */
public final class ExchangeRoles {

    /** Imports, exports, and keeps the archive. */
    public static final String STEWARD = "${chuangyou.exchange.steward}";

    /** A system that reads exports and templates. */
    public static final String READER = "${chuangyou.exchange.reader}";

    private ExchangeRoles() {}
}
