package org.chuangyou.chassis.web;

import java.util.Optional;
import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the token says. What they may do is each service's own question. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller's own code (claim {@code person_code}); empty for machines and for those not signed in. */
    public Optional<String> personCode() {
        return token().map(token -> token.getClaim("person_code"));
    }

    /** The caller's own code; 401 when nobody is signed in or the token is not a person's. */
    public String requirePersonCode() {
        return personCode().orElseThrow(UnauthorizedException::new);
    }

    /** How the caller stands in audit records: the person's code, else the token's subject, else "anonymous". */
    public String name() {
        return personCode().or(() -> token().map(JsonWebToken::getSubject)).orElse("anonymous");
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
