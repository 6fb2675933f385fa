package org.chuangyou.pledge.deed;

import java.time.LocalDate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;

@Entity
@Table(name = "volunteer_team")
class Team extends Matter {

    private String name;
    private String leaderCode;
    private LocalDate formedOn;

    protected Team() {}

    Team(Opening opening, NewTeam said) {
        super(opening);
        name = said.name();
        leaderCode = said.leaderCode();
        formedOn = said.formedOn();
    }

    TeamView view(String organization) {
        return new TeamView(id(), organizationId(), organization, name, leaderCode, formedOn);
    }
}
