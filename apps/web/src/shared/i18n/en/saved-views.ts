export const savedViews = {
  savedViews: {
    title: 'Saved views',
    name: 'Name of the open view',
    nameOf: 'Name of {{name}}',
    save: 'Save',
    replace: 'Replace the view of this name',
    slides: 'Parts shown in a conference',
    saved: 'Saved, in the order of a conference',
    none: 'No view yet. Save the open one to open it again in one press and to show it in a conference.',
    kept: {
      browser: 'Views are kept in this browser only.',
      person: 'Views are kept with your account and open from every machine.',
    },
    bring: {
      text: 'This browser keeps {{views}} views that your account does not have. Those in the browser stay.',
      take: 'Bring into the account',
      leave: 'Leave in the browser',
    },
    up: 'Move {{name}} up',
    down: 'Move {{name}} down',
    remove: 'Remove',
    removeOf: 'Remove {{name}}',
    outcome: {
      saved: 'Saved.',
      personRefused:
        'Not saved: there are 200 views already, or the server did not take it. Check the connection, or remove some.',
      browserRefused:
        'Not saved: there are 60 views already, or the browser does not keep them. Remove some and save again.',
      browserUnchanged: 'Not changed: the browser does not let it be kept.',
      personUnchanged:
        'Not changed: the name is taken, or the server did not take it. Check the connection and try again.',
      unnamed: 'Give it a name to save it.',
    },
  },
  conference: {
    label: 'Conference',
    place: 'Part {{slide}} of {{slides}} · page {{page}} of {{pages}}',
    back: 'Back',
    forward: 'On',
    leave: 'Leave',
  },
};
