package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;

@Entity
class Task extends Matter {

    private String documentNumber;
    private LocalDate issuedOn;
    private String title;
    private boolean published;
    private LocalDate withdrawnOn;
    private String withdrawalReason;

    @ElementCollection
    @CollectionTable(name = "task_item", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<TaskItem> items = new ArrayList<>();

    protected Task() {}

    Task(Opening opening, NewTask said) {
        super(opening);
        documentNumber = said.documentNumber();
        issuedOn = said.issuedOn();
        title = said.title();
        published = said.published();
        items.addAll(said.items());
    }

    TaskAssigned assigned(List<UUID> to, LocalDate today) {
        return new TaskAssigned(id(), organizationId(), documentNumber, issuedOn, title, items.size(), to, today);
    }

    /** Nothing of it is asked of anybody any more; what was answered stays. */
    TaskWithdrawn withdraw(NewTaskWithdrawal said, LocalDate today) {
        requireStanding();
        withdrawnOn = today;
        withdrawalReason = said.reason();
        return new TaskWithdrawn(id(), organizationId(), withdrawalReason, withdrawnOn);
    }

    /** 409 once it was withdrawn. */
    void requireStanding() {
        if (withdrawnOn != null) {
            throw TaskProblems.withdrawn(documentNumber, withdrawnOn);
        }
    }

    /** 409 when it had been withdrawn by that day. */
    void requireStandingOn(LocalDate day) {
        if (withdrawnOn != null && day.isAfter(withdrawnOn)) {
            throw TaskProblems.withdrawn(documentNumber, withdrawnOn);
        }
    }

    /** 404 unless there is an item of this number, counted from 1. */
    void requireItem(int number) {
        if (number < 1 || number > items.size()) {
            throw TaskProblems.noItem(number, items.size());
        }
    }

    TaskView view(String organization) {
        return new TaskView(
                id(),
                organizationId(),
                organization,
                documentNumber,
                issuedOn,
                title,
                published,
                List.copyOf(items),
                withdrawnOn,
                withdrawalReason);
    }

    String documentNumber() {
        return documentNumber;
    }

    boolean isPublished() {
        return published;
    }
}
