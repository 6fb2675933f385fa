package org.chuangyou.evaluation.voter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Somebody with a slip: opens a session with its code (M1), has ballots issued (M2) and casts them (M3). Knows the
 * service by its messages alone.
 *
 * <pre>{@code new Voter(URI.create("http://localhost:8083"), pollId).vote("K7QM-2XHP-9WDT-E4NB", "SATISFIED");}</pre>
 */
public final class Voter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI roll;
    private final URI urn;
    private final UUID poll;
    private String session = "";

    public Voter(URI service, UUID poll) {
        this(service, service, poll);
    }

    /** Where roll and urn are deployed apart: M1 and M2 go to the one, M0, M3 and M5 to the other. */
    public Voter(URI roll, URI urn, UUID poll) {
        this.roll = roll;
        this.urn = urn;
        this.poll = poll;
    }

    /** Votes in every contest the code is for, with one grade for everything. Returns the leaves. */
    public List<String> vote(String code, String grade) {
        return vote(code, contest -> everything(grade));
    }

    /**
     * Votes in every contest the code is for.
     *
     * @param opinion gives for a contest of the manifest a grade for each indicator
     */
    public List<String> vote(String code, Function<JsonNode, Map<String, String>> opinion) {
        var leaves = new ArrayList<String>();
        for (var contest : open(code).ok().body().get("contests")) {
            var paper = issued(contest.asText());
            if (contest.asText().endsWith(".c")) {
                continue; // issued like the others, and nothing written on it
            }
            var answer = cast(paper.ballot(opinion.apply(contest(contest.asText()))));
            leaves.add(answer.ok().body().get("leaf").asText());
        }
        return leaves;
    }

    /** Writes words beside the grades. Returns the leaf. */
    public String write(String code, String text) {
        var contest = "";
        for (var one : open(code).ok().body().get("contests")) {
            contest = one.asText().endsWith(".c") ? one.asText() : contest;
        }
        return cast(issued(contest).words(text)).ok().body().get("leaf").asText();
    }

    /** One grade for every indicator. */
    public Map<String, String> everything(String grade) {
        var grades = new LinkedHashMap<String, String>();
        manifest().get("indicators").forEach(one -> grades.put(one.get("code").asText(), grade));
        return grades;
    }

    /** M0. */
    public JsonNode manifest() {
        return terms().body();
    }

    /** M0 as it came. */
    public String manifestText() {
        return terms().text();
    }

    private Answer terms() {
        return send(request(urn, "/polls/" + poll + "/manifest").GET()).ok();
    }

    /** M1: remembers the session when it was given one. */
    public Answer open(String code) {
        var body = JSON.createObjectNode()
                .put("pollId", poll.toString())
                .put("selector", code.substring(0, 9))
                .put("secret", code.substring(10));
        var answer = send(post(roll, "/sessions/code", body));
        if (answer.status() == 200) {
            session = answer.body().get("accessToken").asText();
        }
        return answer;
    }

    /** M1 of a member who signs in. */
    public Answer openAsMember(String accessToken) {
        var body = JSON.createObjectNode().put("pollId", poll.toString());
        var answer = send(post(roll, "/sessions/member", body).header("Authorization", "Bearer " + accessToken));
        if (answer.status() == 200) {
            session = answer.body().get("accessToken").asText();
        }
        return answer;
    }

    /** A paper with a fresh key, not yet issued. */
    public Paper paper(String contest) {
        return new Paper(Paper.sha256(terms().text().getBytes(UTF_8)), contest(contest));
    }

    /** M2 for these papers at once: each holds its token when the answer is 200. */
    public Answer issue(Paper... papers) {
        var answer = issue(body(papers));
        if (answer.status() == 200) {
            answer.body().get("responses").forEach(response -> List.of(papers).stream()
                    .filter(paper ->
                            paper.contest().equals(response.get("contest").asText()))
                    .forEach(paper -> paper.issued(response.get("blindSig").asText())));
        }
        return answer;
    }

    /** What M2 sends for these papers. */
    public String request(Paper... papers) {
        return body(papers).toString();
    }

    private static ObjectNode body(Paper... papers) {
        var body = JSON.createObjectNode();
        var requests = body.putArray("requests");
        for (var paper : papers) {
            add(requests, paper.contest(), paper.kid(), paper.message());
        }
        return body;
    }

    /** What M2 takes along in its header. */
    public String session() {
        return session;
    }

    /** M2 as a cheat would send it: the paper's message, but in the name of another contest. */
    public Answer issueInTheNameOf(String contest, Paper paper) {
        var answer = issue(contest, paper.message());
        paper.issued(answer.ok().body().at("/responses/0/blindSig").asText());
        return answer;
    }

    /** This voter with a session from somewhere else. */
    public Voter in(String another) {
        session = another;
        return this;
    }

    /** M2 with this session at another poll. */
    public Answer issueIn(UUID another, Paper... papers) {
        return new Voter(roll, urn, another).in(session).issue(papers);
    }

    /** M2 with any message. */
    public Answer issue(String contest, String message) {
        var body = JSON.createObjectNode();
        add(body.putArray("requests"), contest, contest(contest).get("kid").asText(), message);
        return issue(body);
    }

    private static void add(ArrayNode requests, String contest, String kid, String message) {
        requests.addObject().put("contest", contest).put("kid", kid).put("blindedMsg", message);
    }

    private Answer issue(JsonNode body) {
        return send(post(roll, "/polls/" + poll + "/issuance", body).header("Ballot-Session", session));
    }

    /** A paper that was issued. */
    public Paper issued(String contest) {
        var paper = paper(contest);
        issue(paper).ok();
        return paper;
    }

    /** An issued ballot with one grade for everything, not yet cast. */
    public ObjectNode ballot(String contest, String grade) {
        return issued(contest).ballot(everything(grade));
    }

    /** M3, filled up to its 4,096 bytes, with no header beyond those given. */
    public Answer cast(ObjectNode ballot, String... headers) {
        var request = post(urn, "/polls/" + poll + "/ballots", ballot.has("pad") ? ballot : padded(ballot, "A"));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The ballot as long as every ballot is. */
    public static ObjectNode padded(ObjectNode ballot, String filling) {
        var padded = ballot.deepCopy().put("pad", "");
        return padded.put("pad", filling.repeat(4_096 - padded.toString().getBytes(UTF_8).length));
    }

    /** The ballot's line in the log: without what it was padded with, its members in order. */
    public static String canonical(ObjectNode ballot) {
        var members = new TreeMap<String, JsonNode>();
        ballot.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        members.remove("pad");
        return JSON.valueToTree(members).toString();
    }

    /** M5: the log's entries, a line each. */
    public Answer entries() {
        return send(request(urn, "/polls/" + poll + "/log/entries").GET());
    }

    /** M5: the entries of one contest. */
    public Answer entries(String contest) {
        return send(request(urn, "/polls/" + poll + "/log/entries?contest=" + contest)
                .GET());
    }

    /** M5. */
    public Answer checkpoint() {
        return send(request(urn, "/polls/" + poll + "/log/checkpoint").GET());
    }

    /** M5. */
    public Answer result() {
        return send(request(urn, "/polls/" + poll + "/result").GET());
    }

    private JsonNode contest(String name) {
        for (var contest : manifest().get("contests")) {
            if (contest.get("contest").asText().equals(name)) {
                return contest;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private HttpRequest.Builder post(URI part, String path, JsonNode body) {
        return request(part, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(URI part, String path) {
        return HttpRequest.newBuilder(part.resolve(path));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
