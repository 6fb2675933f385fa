package org.chuangyou.evaluation.apart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.urn.Counted;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The urn's deployment, called with this machine's own token. */
@RegisterRestClient(configKey = "urn")
@OidcClientFilter
interface UrnClient {

    @POST
    @Path("/urn/polls")
    void open(Manifest manifest);

    @PUT
    @Path("/urn/polls/{id}/casting")
    void beginCasting(@RestPath UUID id, Map<String, Integer> issued);

    @DELETE
    @Path("/urn/polls/{id}/casting")
    void endCasting(@RestPath UUID id);

    @POST
    @Path("/urn/polls/{id}/closing")
    Map<String, Counted> close(@RestPath UUID id, Map<String, Integer> issued);

    @GET
    @Path("/urn/polls/{id}/comments")
    Map<String, List<String>> comments(@RestPath UUID id);

    @GET
    @Path("/polls/{id}/manifest")
    Manifest manifest(@RestPath UUID id);
}
