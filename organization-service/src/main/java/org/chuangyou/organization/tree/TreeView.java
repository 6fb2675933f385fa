package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation with all below it. */
record TreeView(OrganizationView organization, List<TreeView> children) {

    /** Builds the tree; the list begins with its top and names parents before children. */
    static TreeView of(List<Organization> subtree) {
        Map<UUID, TreeView> views = new HashMap<>();
        for (var organization : subtree) {
            var view = new TreeView(organization.view(), new ArrayList<>());
            views.put(organization.id(), view);
            var parent = views.get(organization.parentId());
            if (parent != null) {
                parent.children().add(view);
            }
        }
        return views.get(subtree.get(0).id());
    }
}
